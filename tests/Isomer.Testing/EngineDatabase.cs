using System.Globalization;
using Isomer.Engines;

namespace Isomer.Testing;

/// <summary>A database made for one test, and an engine opened on it.</summary>
public abstract class EngineDatabase(IDatabase database) : IAsyncDisposable
{
    public IDatabase Database => database;

    /// <summary>Runs a script.</summary>
    public abstract Task ExecuteAsync(string sql);

    /// <summary>One value of a query, as text; null for NULL and for no row.</summary>
    public async Task<string?> ScalarAsync(string sql)
    {
        await using var connection = await database.ConnectAsync(default);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync() is { } value and not DBNull
            ? Convert.ToString(value, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Closes the engine and drops the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        await DropAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract ValueTask DropAsync();
}
