using System.Text;
using Isomer.Acceptance.Infrastructure;
using Isomer.Schema;

namespace Isomer.Acceptance;

/// <summary>A table of every type with its extreme values goes to the other engine and comes back: what came back is what went.</summary>
public class ExtremeValueTests
{
    // Each value is inserted as text, which every engine reads as the column's type. Values that one of the engines has no room for are not
    // here: NaN, years beyond 9999, instants beyond 2038.
    private static readonly (string Type, string[] Values)[] Columns =
    [
        ("bool", ["0", "1", "1"]),
        ("int8", ["-128", "127", "0"]),
        ("int16", ["-32768", "32767", "0"]),
        ("int32", ["-2147483648", "2147483647", "0"]),
        ("int64", ["-9223372036854775808", "9223372036854775807", "0"]),
        ("uint8", ["0", "255", "1"]),
        ("uint16", ["0", "65535", "1"]),
        ("uint32", ["0", "4294967295", "1"]),
        ("uint64", ["0", "18446744073709551615", "1"]),
        ("decimal(12,2)", ["-9999999999.99", "9999999999.99", "0.01"]),
        ("decimal(28,10)", ["-999999999999999999.9999999999", "999999999999999999.9999999999", "0.0000000001"]),
        ("decimal(65,30)", [
            "-99999999999999999999999999999999999.999999999999999999999999999999",
            "99999999999999999999999999999999999.999999999999999999999999999999", "0.000000000000000000000000000001"]),
        ("float32", ["-3.4028234663852886e38", "3.4028234663852886e38", "1.401298464324817e-45"]),
        ("float64", ["-1.7976931348623157e308", "1.7976931348623157e308", "5e-324"]),
        ("string(5)", ["", "😀😀😀😀😀", "a  "]),
        ("text", ["", "é e\u0301 \U0010FFFF \\ ' \" \t \r\n", "x"]),
        ("binary(3)", ["", "00FF5C", "27"]),
        ("blob", ["", "00FF5C27C3", "09"]),
        ("date", ["0001-01-01", "9999-12-31", "2000-02-29"]),
        ("time(6)", ["00:00:00.000000", "23:59:59.999999", "12:00:00.000001"]),
        ("timestamp(6)", ["0001-01-01 00:00:00.000000", "9999-12-31 23:59:59.999999", "2000-02-29 12:00:00.500000"]),
        ("timestamptz(6)", ["1970-01-01 00:00:01.000000+00:00", "2038-01-19 03:14:07.999999+00:00", "2000-02-29 12:00:00.500000+00:00"]),
        ("uuid", ["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "00112233-4455-6677-8899-aabbccddeeff"]),
        ("json", ["null", "{\"b\": [1, 2.50, \"é😀\\n\"], \"a\": {}}", "\"\""]),
        ("enum(new,'it''s')", ["new", "it's", "new"]),
        ("bit(9)", ["000000000", "111111111", "101010101"]),
        ("year", ["1901", "2155", "2024"]),
        ("interval fields=full", ["PT0S", "P1Y2M3DT4H5M6.789S", "P-1M"]),
    ];

    [Theory]
    [MemberData(nameof(Move.Pairs), MemberType = typeof(Move))]
    public async Task Every_type_arrives_and_comes_back(string from, string to)
    {
        var blueprint = Text();
        await using var source = await Side.CreateAsync(from);
        await using var middle = await Side.CreateAsync(to);
        await using var back = await Side.CreateAsync(from);
        await FillAsync(source, BlueprintJson.Read(blueprint, null).Value!);
        var folder = Directory.CreateTempSubdirectory("isomer-acceptance-").FullName;
        try
        {
            var forth = await new MigratorProcess(folder, blueprint)
                .RunAsync("migrate", "--yes", "--from", source.Argument, "--to", middle.Argument);
            Assert.True(forth.ExitCode == 0, forth.Output);
            var again = await new MigratorProcess(folder, blueprint)
                .RunAsync("migrate", "--yes", "--from", middle.Argument, "--to", back.Argument);
            Assert.True(again.ExitCode == 0, again.Output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        Assert.Equal(4, await middle.CountAsync("extremes"));
        string[] columns = ["id", .. Columns.Select((_, i) => $"c{i}")];
        Assert.Equal(await source.DumpTextAsync("extremes", columns), await back.DumpTextAsync("extremes", columns));
    }

    private static string Text()
    {
        var columns = string.Join(",\n", Columns.Select((c, i) => $"        \"c{i}\": {{ \"type\": \"{c.Type}\", \"nullable\": true }}"));
        return $$"""
            {
              "blueprint": 1,
              "tables": {
                "extremes": {
                  "columns": {
                    "id": { "type": "int32" },
            {{columns}}
                  },
                  "primaryKey": { "columns": ["id"] }
                }
              }
            }

            """;
    }

    private static async Task FillAsync(Side side, Blueprint blueprint)
    {
        await side.CreateSchemaAsync(blueprint);
        for (var row = 0; row < 3; row++)
        {
            var values = new StringBuilder().Append(row);
            foreach (var (text, all) in Columns)
            {
                var type = CanonicalType.Parse(text);
                values.Append(", ").Append(
                    type.Kind is TypeKind.Binary or TypeKind.Blob ? side.BlobLiteral(all[row]) : side.Literal(type, all[row]));
            }

            await side.ExecuteAsync($"INSERT INTO \"extremes\" VALUES ({values})");
        }

        await side.ExecuteAsync("INSERT INTO \"extremes\" (\"id\") VALUES (3)");
    }
}
