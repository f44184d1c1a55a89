using Isomer.Schema;

namespace Isomer.Dialects.Tests.Expressions;

/// <summary>What a projection keeps of an expression, the engine takes: over a column of every type, wherever it stands.</summary>
public sealed class ExpressionAcceptanceTests
{
    // The columns of each kind of formula have a type that takes its value.
    private static readonly (string Type, string[] Formulas)[] Formulas =
    [
        ("text",
        [
            "c || 'x'", "'x' || c || i", "cast(c as text)", "lower(c)", "trim(c)", "substring(c, 1, 2)", "replace(c, 'a', 'b')",
            "case when i = 1 then c end", "coalesce(c, 'x')",
        ]),
        ("int32",
        [
            "length(c)", "octet_length(c)", "case c when c then 1 else 2 end", "case when c = 'a' then 1 else 2 end",
            "case when c > 1 then 1 else 2 end",
        ]),
        ("int64", ["cast(c as int64)"]),
        ("decimal(30,6)", ["c + 1", "-c", "abs(c)", "round(c)", "round(c, 1)"]),
        ("decimal(12,2)", ["cast(c as decimal(12,2))"]),
        ("float64", ["cast(c as float64)"]),
        ("date", ["cast(c as date)"]),
        ("timestamp(3)", ["cast(c as timestamp(3))"]),
        ("bool",
        [
            "c = c", "c < c", "c is null", "c is distinct from c", "c like 'a%'", "c ilike 'a%'", "c in (c)", "c between c and c",
            "nullif(c, c) is null", "coalesce(c, c) is null", "not c", "cast(c as bool)", "c = 'a'", "c in ('a', 'b')", "c > 1",
        ]),
    ];

    public static TheoryData<string, string> Types { get; } = new(
        from engine in new[] { "postgresql", "sqlite", "mariadb" }
        from type in new[]
        {
            "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "decimal(12,2)", "decimal(*)", "money(19,4)",
            "float32", "float64", "string(20)", "string(20) fixed", "string(20) collation=ci", "text", "binary(16)", "binary(16) fixed", "blob",
            "date", "time(3)", "timestamp(3)", "timestamptz(3)", "year", "interval", "uuid", "json", "xml", "enum(a,b)", "set(a,b)", "bit(8)",
            "varbit(8)", "inet", "cidr", "macaddr", "array<int32>",
        }
        select (engine, type));

    [Theory]
    [MemberData(nameof(Types))]
    public async Task What_is_kept_of_an_expression_is_taken(string engine, string type)
    {
        var dialect = DialectRegistry.Find(engine)!;
        await using var database = await LiveDatabase.CreateAsync(dialect);
        Assert.SkipWhen(database is null, $"no server of {dialect.DisplayName} is named");
        var isReckonedWith = type != "uuid";
        var projection = dialect.Project(Blueprints.Tables(string.Join(", ", Tables(type, isReckonedWith))));

        await database.RunAsync(dialect.Plan(Creation.ChangesOf(projection.Schema), Blueprint.Empty, projection.Schema));

        var kept = projection.Schema.Tables.Sum(t => t.Columns.Count(c => c.Generated is not null) + t.Indexes.Count + t.Checks.Count);
        Assert.True(kept > 1, "nothing was kept");
    }

    // A table for each place where expressions stand.
    private static IEnumerable<string> Tables(string type, bool isReckonedWith)
    {
        var all = Formulas.SelectMany(f => f.Formulas.Select(text => (f.Type, Text: text)))
            .Where(f => isReckonedWith || f.Text is not ("-c" or "abs(c)" or "round(c)" or "round(c, 1)" or "not c")).ToList();
        var columns = $"\"i\": {{ \"type\": \"int32\" }}, \"c\": {{ \"type\": \"{type}\", \"nullable\": true }}";
        var formulas = all.Select((f, n) =>
            $"\"g{n}\": {{ \"type\": \"{f.Type}\", \"nullable\": true, \"generated\": {{ \"stored\": \"{f.Text}\" }} }}");
        yield return $"\"formulas\": {{ \"columns\": {{ {columns}, {string.Join(", ", formulas)} }} }}";

        var checks = all.Where(f => f.Type == "bool").Select((f, n) => $"\"ck{n}\": \"{f.Text}\"");
        yield return $"\"checks\": {{ \"columns\": {{ {columns} }}, \"checks\": {{ {string.Join(", ", checks)} }} }}";

        var filters = all.Where(f => f.Type == "bool")
            .Select((f, n) => $"\"ixf{n}\": {{ \"columns\": [\"i\"], \"filter\": \"{f.Text}\" }}");
        var keys = all.Where(f => f.Type != "bool")
            .Select((f, n) => $"\"ixk{n}\": {{ \"columns\": [{{ \"expression\": \"{f.Text}\" }}] }}");
        yield return $"\"indexes\": {{ \"columns\": {{ {columns} }}, \"indexes\": {{ {string.Join(", ", filters.Concat(keys))} }} }}";
    }
}
