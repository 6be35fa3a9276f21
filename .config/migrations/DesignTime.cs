using ClaimCompare.Store.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClaimCompare.Migrations;

/// <summary>A store for the tools to look at; they never open it.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public static void Main()
    {
    }

    public SqliteDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite("Data Source=:memory:").Options);
}
