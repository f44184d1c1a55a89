using System.Data.Common;
using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Dialects.Tests;

/// <summary>An empty database of a real engine, made for one test.</summary>
internal sealed class LiveDatabase : IAsyncDisposable
{
    private readonly IDatabase _database;
    private readonly Func<ValueTask> _drop;
    private DbConnection? _connection;

    private LiveDatabase(IDatabase database, Func<ValueTask> drop) => (_database, _drop) = (database, drop);

    /// <summary>Makes one; null where the tests were given no server of that engine.</summary>
    public static async Task<LiveDatabase?> CreateAsync(Dialect dialect)
    {
        if (dialect.Id == "oracle" || (dialect.Id == "sqlserver" && TestServers.SqlServer is null))
        {
            return null;
        }

        if (dialect.Id == "sqlserver")
        {
            var own = await SqlServerDatabase.CreateAsync();
            return new(await EngineRegistry.Find(dialect.Id).OpenAsync(own.ConnectionString, default), own.DisposeAsync);
        }

        if (dialect.PackageId == "Isomer.MySql")
        {
            if (TestServers.MySql is null || dialect.Id != "mariadb")
            {
                return null;
            }

            var mine = await MySqlDatabase.CreateAsync();
            return new(await EngineRegistry.Find(dialect.Id).OpenAsync(mine.ConnectionString, default), mine.DisposeAsync);
        }

        var engine = EngineRegistry.Find(dialect.Id);
        if (dialect.Id == "postgresql")
        {
            if (TestServers.PostgreSql is null)
            {
                return null;
            }

            var server = await PostgreSqlDatabase.CreateAsync();
            return new(await engine.OpenAsync(server.ConnectionString, default), server.DisposeAsync);
        }

        var folder = Directory.CreateTempSubdirectory("isomer-test-");
        return new(await engine.OpenDestinationAsync(Path.Combine(folder.FullName, "test.db"), default), () =>
        {
            folder.Delete(recursive: true);
            return default;
        });
    }

    public async Task RunAsync(IEnumerable<string> statements)
    {
        foreach (var sql in statements)
        {
            await QueryAsync(sql);
        }
    }

    /// <summary>Runs a plan's steps as a migrator does, in their order.</summary>
    public async Task RunAsync(Plan plan)
    {
        foreach (var step in plan.Steps)
        {
            if (step.Shortcut is { } shortcut
                && ((shortcut.Proof is { } proof && (await QueryAsync(proof)).Count > 0) || (await QueryAsync(shortcut.Query)).Count == 0))
            {
                await RunAsync(shortcut.Statements);
                continue;
            }

            var rows = await QueryAsync(step.Sql);
            Assert.False(step.MustReturnNoRows && rows.Count > 0, $"{step.Sql} found something.");
        }
    }

    /// <summary>
    /// Runs a script as the engine's own client does: the engine finds where statements end, except between the lines by which a client of
    /// MySQL is told to leave semicolons alone.
    /// </summary>
    public async Task RunScriptAsync(string script)
    {
        _connection ??= await _database.ConnectAsync(default);
        foreach (var part in script.Split(["DELIMITER $$\n", "$$\nDELIMITER ;\n"], StringSplitOptions.None).Where(HasStatement))
        {
            await using var command = _connection.CreateCommand();
            command.CommandText = part;
            try
            {
                await command.ExecuteNonQueryAsync();
            }
            catch (DbException e)
            {
                Assert.Fail($"{e.Message}\n{part}");
            }
        }
    }

    private static bool HasStatement(string part) =>
        part.Split('\n').Any(line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal));

    /// <summary>The first column of a query's rows, as text.</summary>
    public async Task<IReadOnlyList<string>> QueryAsync(string sql)
    {
        try
        {
            return [.. (await ValuesAsync(sql)).Select(v => Convert.ToString(v, System.Globalization.CultureInfo.InvariantCulture) ?? "")];
        }
        catch (DbException e)
        {
            Assert.Fail($"{e.Message}\n{sql}");
            throw;
        }
    }

    /// <summary>The first column of a query's rows, as the driver has it; null for NULL.</summary>
    public async Task<IReadOnlyList<object?>> ValuesAsync(string sql)
    {
        _connection ??= await _database.ConnectAsync(default);
        await using var command = _connection.CreateCommand();
        command.CommandText = sql;
        var rows = new List<object?>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(await reader.IsDBNullAsync(0) ? null : reader.GetValue(0));
        }

        return rows;
    }

    /// <summary>Whether the engine takes a statement.</summary>
    public async Task<bool> TryAsync(string sql)
    {
        try
        {
            await ValuesAsync(sql);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    public async Task<Blueprint> XRayAsync() => (await _database.Catalog.ReadAsync(XRayOptions.Default, default)).Blueprint;

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }

        await _database.DisposeAsync();
        await _drop();
    }
}
