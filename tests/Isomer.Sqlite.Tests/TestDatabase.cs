using Isomer.Engines;
using Isomer.Testing;

namespace Isomer.Sqlite.Tests;

/// <summary>A file made for one test, and this project's engine opened on it as on any other's database.</summary>
internal sealed class TestDatabase : EngineDatabase
{
    private readonly TempDatabase _file;

    private TestDatabase(TempDatabase file, IDatabase database)
        : base(database) => _file = file;

    public static async Task<TestDatabase> CreateAsync()
    {
        var file = new TempDatabase();
        return new(file, await file.OpenAsync());
    }

    public override Task ExecuteAsync(string sql)
    {
        _file.Execute(sql);
        return Task.CompletedTask;
    }

    protected override ValueTask DropAsync() => _file.DisposeAsync();
}
