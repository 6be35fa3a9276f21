using Microsoft.EntityFrameworkCore;

namespace ClaimCompare.Store.Sqlite;

/// <summary>The store on SQLite; its migrations stand beside it.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options) : ClaimCompareDbContext(options);
