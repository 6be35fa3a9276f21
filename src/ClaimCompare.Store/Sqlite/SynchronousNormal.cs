using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClaimCompare.Store.Sqlite;

/// <summary>
/// With a write-ahead log, <c>synchronous=NORMAL</c> survives a crash of the process and keeps the file sound through a loss of power;
/// it is a setting of each connection, not of the file.
/// </summary>
internal sealed class SynchronousNormal : DbConnectionInterceptor
{
    private const string Pragma = "PRAGMA synchronous=NORMAL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
