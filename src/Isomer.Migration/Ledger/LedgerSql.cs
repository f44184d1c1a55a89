using System.Data.Common;
using System.Globalization;
using Isomer.Dialects;

namespace Isomer.Migration.Ledger;

/// <summary>Plain ADO.NET for the ledger's few statements: named parameters, nothing that one driver has and another has not.</summary>
internal static class LedgerSql
{
    /// <summary>
    /// A command with the parameters <c>@p0</c>, <c>@p1</c>, … null is NULL. They stand in the text in this order, because some drivers
    /// bind by place, and under the mark that the engine has.
    /// </summary>
    public static DbCommand Command(
        Dialect dialect, DbConnection connection, DbTransaction? transaction, string sql, params object?[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = values.Length == 0 ? sql : sql.Replace("@p", dialect.ParameterMark + "p", StringComparison.Ordinal);
        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "p" + i.ToString(CultureInfo.InvariantCulture);
            parameter.Value = values[i] ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    public static async Task<int> ExecuteAsync(
        Dialect dialect, DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken, string sql,
        params object?[] values)
    {
        var command = Command(dialect, connection, transaction, sql, values);
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public static async Task<List<T>> QueryAsync<T>(
        Dialect dialect, DbConnection connection, Func<DbDataReader, T> read, CancellationToken cancellationToken, string sql,
        params object?[] values)
    {
        var command = Command(dialect, connection, null, sql, values);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                var rows = new List<T>();
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    rows.Add(read(reader));
                }

                return rows;
            }
        }
    }

    public static long Number(this DbDataReader reader, int ordinal) =>
        Convert.ToInt64(reader.GetValue(ordinal), CultureInfo.InvariantCulture);

    public static string? Text(this DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);
}
