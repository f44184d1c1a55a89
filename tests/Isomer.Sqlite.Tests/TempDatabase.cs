using Isomer.Engines;
using Isomer.Schema;
using Microsoft.Data.Sqlite;

namespace Isomer.Sqlite.Tests;

/// <summary>A SQLite file made for one test, in a folder of its own that goes away with it.</summary>
internal sealed class TempDatabase : IAsyncDisposable
{
    private static readonly SqliteEngine Engine = new();

    private readonly List<IAsyncDisposable> _opened = [];

    public TempDatabase(string? script = null)
    {
        Directory.CreateDirectory(Folder);
        if (script is not null)
        {
            Execute(script);
        }
    }

    public string Folder { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "isomer-test-" + Guid.NewGuid().ToString("N"));

    public string Path => System.IO.Path.Combine(Folder, "test.db");

    public void Execute(string sql)
    {
        using var connection = Connect();
        connection.Execute("PRAGMA synchronous = OFF;" + sql);
    }

    public object? Query(string sql)
    {
        using var connection = Connect();
        return connection.Execute(sql);
    }

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False;Foreign Keys=False");
        connection.Open();
        return connection;
    }

    public async Task<IDatabase> OpenAsync()
    {
        var database = await Engine.OpenDestinationAsync(Path, default);
        _opened.Add(database);
        return database;
    }

    public async Task<XRayResult> XRayAsync(XRayOptions? options = null) =>
        await (await OpenAsync()).Catalog.ReadAsync(options ?? XRayOptions.Default, default);

    public async Task<Table> TableAsync(string name) => (await XRayAsync()).Blueprint.FindTable(new(name))!;

    public async Task<ISnapshot> SnapshotAsync()
    {
        var snapshot = await (await OpenAsync()).TakeSnapshotAsync(default);
        _opened.Add(snapshot);
        return snapshot;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var opened in Enumerable.Reverse(_opened))
        {
            await opened.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }
}
