using Isomer.Testing;

namespace Isomer.Acceptance.Infrastructure;

/// <summary>A filled source, an empty destination, and the migrator between them.</summary>
public sealed class Move : IAsyncDisposable
{
    private Move(Side source, Side destination, string folder)
    {
        Source = source;
        Destination = destination;
        Folder = folder;
    }

    /// <summary>The source.</summary>
    public Side Source { get; }

    /// <summary>The destination.</summary>
    public Side Destination { get; }

    /// <summary>A folder of the test's own.</summary>
    public string Folder { get; }

    /// <summary>The directed pairs of live engines, as theory data. SQL Server stands where a server of it is named.</summary>
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>
            {
                { "sqlite", "sqlite" },
                { "sqlite", "postgresql" },
                { "postgresql", "sqlite" },
                { "postgresql", "postgresql" },
                { "sqlite", "mysql" },
                { "mysql", "sqlite" },
                { "postgresql", "mysql" },
                { "mysql", "postgresql" },
                { "mysql", "mysql" },
            };
            if (TestServers.SqlServer is not null)
            {
                foreach (var other in new[] { "sqlite", "postgresql", "mysql" })
                {
                    pairs.Add(other, "sqlserver");
                    pairs.Add("sqlserver", other);
                }

                pairs.Add("sqlserver", "sqlserver");
            }

            return pairs;
        }
    }

    /// <summary>Makes both ends; the source holds the <see cref="Library"/> with that many books.</summary>
    public static async Task<Move> CreateAsync(string from, string to, int books)
    {
        var source = await Side.CreateAsync(from);
        var destination = await Side.CreateAsync(to);
        await Library.FillAsync(source, books);
        return new(source, destination, Directory.CreateTempSubdirectory("isomer-acceptance-").FullName);
    }

    /// <summary>The command line of a command between the two ends.</summary>
    public string[] Arguments(string command, params string[] more) =>
        [command, "--from", Source.Argument, "--to", Destination.Argument, .. more];

    /// <summary>The migrator, with nothing in its way.</summary>
    public MigratorProcess Migrator() => new(Folder, Library.BlueprintText);

    /// <summary>Fails unless every table holds the same rows at both ends, no more and no fewer; looked at without Isomer.</summary>
    public async Task AssertEqualAsync()
    {
        foreach (var table in Library.Tables)
        {
            Assert.Equal(await Source.DumpAsync(table), await Destination.DumpAsync(table));
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await Destination.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
