using System.Data.Common;

namespace Isomer.Engines;

/// <summary>Short ways to run a command of a driver that is known by ADO.NET's base classes alone.</summary>
internal static class DbConnectionExtensions
{
    public static DbCommand Command(this DbConnection connection, string sql, DbTransaction? transaction = null)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;

        // Copies and index builds take as long as they take.
        command.CommandTimeout = 0;
        return command;
    }

    /// <summary>
    /// Adds a parameter. Its name stands without the mark that SQL puts before it (<c>@</c>, <c>:</c>): every driver takes it so.
    /// </summary>
    public static DbCommand With(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
        return command;
    }

    public static Task ExecuteAsync(this DbConnection connection, string sql, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(sql, null, cancellationToken);

    public static async Task ExecuteAsync(
        this DbConnection connection, string sql, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        var command = connection.Command(sql, transaction);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Closes a session whose work nobody wants kept: closing rolls back, and a session that is gone has done so. Whoever worked in it
    /// knows that it broke.
    /// </summary>
    public static async ValueTask CloseAnywayAsync(this DbConnection connection)
    {
        try
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is DbException or IOException or InvalidOperationException)
        {
        }
    }

    /// <summary>
    /// Every row of a query, each made by <paramref name="read"/>. Parameters are named p0, p1, …, in the order of the text.
    /// </summary>
    public static async Task<List<T>> QueryAsync<T>(
        this DbConnection connection, string sql, Func<DbDataReader, T> read, CancellationToken cancellationToken,
        params object[] parameters)
    {
        var rows = new List<T>();
        var command = connection.Command(sql);
        await using (command.ConfigureAwait(false))
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                command.With("p" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), parameters[i]);
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
