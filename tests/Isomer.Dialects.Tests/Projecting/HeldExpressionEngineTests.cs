using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Dialects.Tests.Projecting;

/// <summary>Formulas over what SQLite holds as text, on the engines themselves.</summary>
public class HeldExpressionEngineTests
{
    private static readonly string[] Formulas =
    [
        "n >= 9.5", "n > n4", "n < n4", "n = i", "n between -1 and 10", "n in (10, 9.5)", "coalesce(n, 0) > 1", "nullif(n, 0) is null",
        "n + 0 > 10",
        "big = 10", "big in (-1, 2.5)", "big > 10", "n4 <> 10.1", "u64 > 9", "u64 <= 18446744073709551615", "d >= date '2024-01-02'",
        "t < time '10:00:00'", "ts > timestamp '2024-01-02 10:00:00'", "ts <= timestamp '2024-01-02 10:00:00.5'",
        "tz < timestamptz '2024-01-02 10:00:00.5+02'", "tz >= timestamptz '2024-01-02 10:00:00+00'",
        "u > '80000000-0000-0000-0000-000000000000'",
        "cast(n as text) like '1%'", "cast(n as int64) = 10", "i / 2 * 2 = i",
    ];

    // What stands between quotes is both what SQLite holds and what PostgreSQL reads.
    private static readonly string[] Rows =
    [
        "(1, 9, '9.50', '9.5000', '9.50', '00000000000000000009', '2024-01-02', '09:59:59.999', '2024-01-02 10:00:00.000000', '2024-01-02 08:00:00.500+00:00', '00000000-0000-0000-0000-000000000001')",
        "(2, 10, '10.00', '10.1000', '10.00', '00000000000000000010', '2024-01-01', '10:00:00.000', '2024-01-02 10:00:00.000001', '2024-01-02 08:00:00.499+00:00', '80000000-0000-0000-0000-000000000001')",
        "(3, -1, '-1.00', '-0.0001', '-1.00', '18446744073709551615', '9999-12-31', '23:59:59.000', '2024-01-02 10:00:00.500000', '2024-01-02 10:00:00.000+00:00', 'ffffffff-0000-0000-0000-000000000000')",
        "(4, 100, '99999999.99', '99999999.9900', '123456789012345678.91', '00000000000000000000', '0001-01-01', '00:00:00.000', '1969-12-31 23:59:59.999999', '1970-01-01 00:00:00.000+00:00', '00000000-0000-0000-0000-000000000000')",
        "(5, 0, '0.00', '0.0000', '2.50', '09223372036854775808', '2024-02-29', '10:00:00.001', '2024-01-02 10:00:00.500001', '2024-01-02 10:00:00.001+00:00', '7fffffff-ffff-ffff-ffff-ffffffffffff')",
        "(6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
    ];

    [Fact]
    public async Task A_formula_that_stays_has_one_value_on_every_engine()
    {
        Assert.SkipWhen(TestServers.PostgreSql is null, "needs PostgreSQL");
        var there = await ValuesAsync(DialectRegistry.Find("postgresql")!);
        var here = await ValuesAsync(DialectRegistry.Find("sqlite")!);
        Assert.Equal(Formulas.Length, there.Count);
        Assert.Equal(["n + 0 > 10", "big > 10", "cast(n as int64) = 10"], Formulas.Except(here.Keys));
        Assert.All(here, f => Assert.Equal($"{f.Key}: {there[f.Key]}", $"{f.Key}: {f.Value}"));
    }

    // The values of each formula that the engine generates, row by row.
    private static async Task<Dictionary<string, string>> ValuesAsync(Dialect dialect)
    {
        var formulas = string.Join(
            ", ", Formulas.Select((f, i) => $$""" "g{{i}}": { "type": "bool", "nullable": true, "generated": { "stored": "{{f}}" } } """));
        var projection = dialect.Project(Blueprints.Tables($$"""
            "rows": { "columns": {
              "k": { "type": "int32" }, "i": { "type": "int32", "nullable": true }, "n": { "type": "decimal(10,2)", "nullable": true },
              "n4": { "type": "decimal(12,4)", "nullable": true }, "big": { "type": "decimal(30,2)", "nullable": true },
              "u64": { "type": "uint64", "nullable": true }, "d": { "type": "date", "nullable": true }, "t": { "type": "time(3)", "nullable": true },
              "ts": { "type": "timestamp(6)", "nullable": true }, "tz": { "type": "timestamptz(3)", "nullable": true },
              "u": { "type": "uuid", "nullable": true }, {{formulas}} } }
            """));
        await using var database = (await LiveDatabase.CreateAsync(dialect))!;
        await database.RunAsync(dialect.Plan(Creation.ChangesOf(projection.Schema), Blueprint.Empty, projection.Schema));
        await database.RunAsync(Rows.Select(r => $"INSERT INTO \"rows\" (k, i, n, n4, big, u64, d, t, ts, tz, u) VALUES {r}"));
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in projection.Tables[0].Table.Columns.Where(c => c.Generated is not null))
        {
            var rows = await database.QueryAsync($"SELECT coalesce(cast(\"{column.Name}\" as integer), -1) FROM \"rows\" ORDER BY k");
            values.Add(
                Formulas[int.Parse(column.Name.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)], string.Join(" ", rows));
        }

        return values;
    }
}
