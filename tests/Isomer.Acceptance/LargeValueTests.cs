using Isomer.Acceptance.Infrastructure;

namespace Isomer.Acceptance;

/// <summary>Law 7: memory grows neither with the number of rows nor with the width of a value beyond a buffer.</summary>
public class LargeValueTests
{
    private const string BlueprintText = """
        {
          "blueprint": 1,
          "tables": {
            "files": {
              "columns": {
                "id":      { "type": "int64" },
                "content": { "type": "blob" }
              },
              "primaryKey": { "name": "pk_files", "columns": ["id"] }
            }
          }
        }

        """;

    [Theory]
    [InlineData("sqlite", "postgresql")]
    [InlineData("postgresql", "sqlite")]
    [InlineData("postgresql", "mysql")]
    [InlineData("mysql", "sqlite")]
    public async Task Two_thousand_values_of_a_megabyte_pass_within_400_megabytes(string from, string to)
    {
        await using var source = await Side.CreateAsync(from);
        await using var destination = await Side.CreateAsync(to);
        var blueprint = Isomer.Schema.BlueprintJson.Read(BlueprintText, null).Value!;
        await source.CreateSchemaAsync(blueprint);
        await source.ExecuteAsync(
            from switch
            {
                "sqlite" =>
                    """
                    INSERT INTO "files"
                    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
                    SELECT i, randomblob(1048576) FROM n
                    """,
                // A recursion goes a thousand steps deep there.
                "mysql" =>
                    """
                    INSERT INTO "files"
                    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500), m(j) AS (SELECT 0 UNION ALL SELECT j + 500 FROM m WHERE j < 1500)
                    SELECT i + j, REPEAT(UNHEX(MD5(i + j)), 65536) FROM n, m
                    """,
                _ =>
                    """
                    ALTER TABLE "files" ALTER "content" SET STORAGE EXTERNAL;
                    INSERT INTO "files" SELECT i, decode(repeat(md5(i::text), 65536), 'hex') FROM generate_series(1, 2000) i
                    """,
            });

        var folder = Directory.CreateTempSubdirectory("isomer-acceptance-").FullName;
        try
        {
            var run = await new MigratorProcess(folder, BlueprintText).RunAsync(
                "migrate", "--yes", "--from", source.Argument, "--to", destination.Argument);
            Assert.True(run.ExitCode == 0, run.Output);
            Assert.Equal(2000, await destination.CountAsync("files"));
            Assert.True(run.PeakMegabytes <= 400, $"{run.PeakMegabytes} MB");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
