using Isomer.Migration.Copying;
using Isomer.Migration.Ledger;
using Isomer.Testing;

namespace Isomer.Migration.Tests.EndToEnd;

public class LostSourceTests
{
    private const string Script = """
        CREATE TABLE people (id bigint PRIMARY KEY, name text);
        INSERT INTO people SELECT i, repeat('x', 1000) FROM generate_series(1, 5000) i;
        ANALYZE people;
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_source_is_named_with_its_table_and_the_next_run_goes_on(bool isUndecoded)
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync(Script);
        await using var server = await PostgreSqlDatabase.CreateAsync();
        using var file = new SqliteFile();
        var from = "postgresql:" + source.ConnectionString;
        var to = isUndecoded ? "postgresql:" + server.ConnectionString : file.Connection;
        string[] args = ["migrate", "--from", from, "--to", to, "--chunk-rows", "500", "--parallel", "2"];
        var migrator = await TestMigrator.ForAsync("postgresql", source.ConnectionString);
        migrator.Observer = new DisconnectingObserver(source);

        Assert.Equal(1, await migrator.RunAsync(args));

        Assert.Contains("error ISO5005: PostgreSQL database 'isomer_test_", migrator.Errors);
        Assert.Contains("reading people failed: ", migrator.Errors);
        Assert.EndsWith(". Run the same command again to go on where it stopped.\n", migrator.Errors);
        Assert.DoesNotContain("Exception", migrator.Errors);

        migrator.Observer = NoObserver.Instance;
        Assert.True(await migrator.RunAsync(args) == 0, migrator.Errors);
        Assert.Contains("people: 5,000 rows", migrator.Output);
    }

    /// <summary>Ends every session of the source once the first chunk stands.</summary>
    private sealed class DisconnectingObserver(PostgreSqlDatabase source) : ICopyObserver
    {
        private int _chunks;

        public void AfterRead(LedgerChunk chunk)
        {
        }

        public void BeforeCommit(LedgerChunk chunk)
        {
        }

        public void AfterCommit(LedgerChunk chunk)
        {
            if (Interlocked.Increment(ref _chunks) == 1)
            {
                source.ExecuteAsync(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
                    .GetAwaiter().GetResult();
            }
        }
    }
}
