using System.Globalization;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>Short ways to run a command.</summary>
internal static class SqlConnectionExtensions
{
    public static SqlCommand Command(this SqlConnection connection, string sql) => new(sql, connection) { CommandTimeout = 0 };

    public static async Task ExecuteAsync(this SqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        var command = connection.Command(sql);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Every row of a query, each made by <paramref name="read"/>. Parameters are <c>@p0</c>, <c>@p1</c>, …</summary>
    public static async Task<List<T>> QueryAsync<T>(
        this SqlConnection connection, string sql, Func<SqlDataReader, T> read, CancellationToken cancellationToken,
        params object[] parameters)
    {
        var rows = new List<T>();
        var command = connection.Command(sql);
        await using (command.ConfigureAwait(false))
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                command.Parameters.AddWithValue("@p" + i.ToString(CultureInfo.InvariantCulture), parameters[i]);
            }

            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    rows.Add(read(reader));
                }
            }
        }

        return rows;
    }
}
