using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ClaimCompare.Store;

/// <summary>
/// Inserts rows that are computed by the thousand with one prepared command for each table: no tracking, the same columns and
/// conversions as the model's. Runs inside the context's transaction.
/// </summary>
public static class RowWriter
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public static async Task InsertAsync<T>(this ClaimCompareDbContext store, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var type = store.Model.FindEntityType(typeof(T))!;
        Column[] columns = [.. type.GetProperties().Select(Column.Of), .. type.GetComplexProperties().Select(Column.Of)];
        await store.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await InsertAsync(store, type, columns, rows, cancellationToken);
        }
        finally
        {
            await store.Database.CloseConnectionAsync();
        }
    }

    private static async Task InsertAsync<T>(
        ClaimCompareDbContext store, IEntityType type, Column[] columns, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        await using var command = store.Database.GetDbConnection().CreateCommand();
        command.Transaction = store.Database.CurrentTransaction?.GetDbTransaction();
        var sql = store.GetService<ISqlGenerationHelper>();
        command.CommandText = Statement(sql, type, columns);
        DbParameter[] parameters = [.. columns.Select((column, i) => Parameter(command, column, sql.GenerateParameterName(NameOf(i))))];
        var prepared = false;
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                parameters[i].Value = columns[i].ValueOf(row) ?? DBNull.Value;
            }

            if (!prepared)
            {
                await command.PrepareAsync(cancellationToken);
                prepared = true;
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static string Statement(ISqlGenerationHelper sql, IEntityType type, Column[] columns) =>
        $"INSERT INTO {sql.DelimitIdentifier(type.GetTableName()!, type.GetSchema())} ({string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name)))}) "
        + $"VALUES ({string.Join(", ", columns.Select((_, i) => sql.GenerateParameterNamePlaceholder(NameOf(i))))})";

    private static string NameOf(int parameter) => FormattableString.Invariant($"p{parameter}");

    /// <param name="name">With the provider's mark before it: SQLite looks a name without one up in vain first, at every row.</param>
    private static DbParameter Parameter(DbCommand command, Column column, string name)
    {
        DbParameter parameter;
        if (column.Mapping is { } mapping)
        {
            parameter = mapping.CreateParameter(command, name, null, nullable: true);
        }
        else
        {
            parameter = command.CreateParameter();
            parameter.ParameterName = name;
        }

        command.Parameters.Add(parameter);
        return parameter;
    }

    /// <param name="Mapping">Null for a column of JSON.</param>
    private sealed record Column(string Name, RelationalTypeMapping? Mapping, Func<object, object?> ValueOf)
    {
        public static Column Of(IProperty property)
        {
            var getter = property.GetGetter();
            var mapping = property.GetRelationalTypeMapping();
            var convert = mapping.Converter?.ConvertToProvider;
            return new Column(property.GetColumnName(), mapping, convert is null
                ? getter.GetClrValue
                : row => getter.GetClrValue(row) is { } value ? convert(value) : null);
        }

        public static Column Of(IComplexProperty property)
        {
            var getter = property.GetGetter();
            return new Column(property.ComplexType.GetContainerColumnName()!, null, row => getter.GetClrValue(row) is { } value
                ? JsonSerializer.Serialize(value, value.GetType(), Json)
                : null);
        }
    }
}
