using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Expressions;

/// <summary>
/// One expression has one value, whatever engine computes it and wherever it stands: in a generated column, a check, the filter or a key of
/// an index.
/// </summary>
public sealed class ExpressionValueTests
{
    // What an engine refuses to say, because it would compute something else: docs/expressions.md.
    private static readonly Dictionary<string, string[]> Refused = new(StringComparer.Ordinal)
    {
        // Decimals are text there: compared and rounded to no digits by a cast, never computed with.
        ["sqlite"] = ["cast(n as int64)", "n + 1", "n - i", "n * 2", "-n", "abs(n)", "round(n, 1)", "round(n)", "cast(ts as date)"],
        ["mariadb"] = [],
    };

    [Theory]
    [InlineData("sqlite")]
    [InlineData("mariadb")]
    public async Task Generated_columns_have_the_value_that_they_have_on_PostgreSql(string engine)
    {
        var there = await ComputedAsync("postgresql");
        var here = await ComputedAsync(engine);

        Assert.Equal("", string.Join(", ", ValueFormulas.All.Select(f => f.Text).Except(there.Keys)));
        Assert.Equal(string.Join(", ", Refused[engine]), string.Join(", ", ValueFormulas.All.Select(f => f.Text).Except(here.Keys)));
        var different = here.Where(h => h.Value != there[h.Key]).Select(h => $"{h.Key}\n  {there[h.Key]}\n  {h.Value}").ToList();
        Assert.True(different.Count == 0, string.Join("\n", different));
    }

    [Theory]
    [InlineData("postgresql")]
    [InlineData("sqlite")]
    [InlineData("mariadb")]
    public async Task Checks_filters_and_keys_judge_by_the_same_value(string engine)
    {
        var values = await ComputedAsync(engine);
        var dialect = DialectRegistry.Find(engine)!;
        var formulas = values.Keys.ToList();
        var conditions = formulas.Where(ValueFormulas.Conditions.Contains).ToList();
        var numbers = formulas.Where(ValueFormulas.Integers.Contains).ToList();
        var tables = conditions.Select((c, j) => Table($"c{j}", $"\"checks\": {{ \"ck_{j}\": {Json(c)} }}"))
            .Concat(conditions.Select((c, j) =>
                Table($"w{j}", $"\"indexes\": {{ \"ix_w{j}\": {{ \"unique\": true, \"columns\": [\"one\"], \"filter\": {Json(c)} }} }}")))
            .Concat(numbers.Select((n, j) =>
                Table($"k{j}", $"\"indexes\": {{ \"ix_k{j}\": {{ \"unique\": true, \"columns\": [{{ \"expression\": {Json(n)} }}] }} }}")));
        var projection = dialect.Project(Blueprints.Tables(string.Join(",\n", tables)));
        await using var database = await OpenAsync(dialect, projection);
        await database.QueryAsync(engine == "postgresql" ? "SET synchronous_commit = off" : "BEGIN");
        var wrong = new List<string>();
        var judged = 0;
        foreach (var table in projection.Schema.Tables)
        {
            var index = int.Parse(table.Name.Name.AsSpan(1), CultureInfo.InvariantCulture);
            var formula = table.Name.Name[0] == 'k' ? numbers[index] : conditions[index];
            if (table.Checks.All(c => !c.Name.StartsWith("ck_" + index, StringComparison.Ordinal)) && table.Indexes.IsEmpty)
            {
                continue;
            }

            judged++;
            var expected = string.Join(" ", Judge(table.Name.Name[0], values[formula].Split('|')));
            var actual = string.Join(" ", await InsertAsync(database, dialect, table.Name.Name));
            if (expected != actual)
            {
                wrong.Add($"{table.Name.Name[0]} {formula}\n  {values[formula]}\n  {expected}\n  {actual}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(judged > ValueFormulas.Conditions.Length / 2, $"only {judged} were judged");
    }

    private static string Json(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal) + "\"";

    private static string Table(string name, string parts) =>
        $"\"{name}\": {{ \"columns\": {{ \"one\": {{ \"type\": \"int32\" }}, {ValueRows.Columns} }}, {parts} }}";

    // Whether each row is taken: a check refuses what is false, a unique key what stands already.
    private static IEnumerable<bool> Judge(char kind, IReadOnlyList<string> values)
    {
        var standing = new HashSet<string>(StringComparer.Ordinal);
        return values.Select(v => kind switch
        {
            'c' => v != "0",
            'w' => v != "1" || standing.Add(v),
            _ => v == "NULL" || standing.Add(v),
        });
    }

    private static async Task<IReadOnlyList<bool>> InsertAsync(LiveDatabase database, Dialect dialect, string table)
    {
        var taken = new List<bool>();
        foreach (var row in ValueRows.Values(dialect))
        {
            taken.Add(await database.TryAsync($"INSERT INTO {table} (one, {ValueRows.Names}) VALUES (1, {row})"));
        }

        return taken;
    }

    private static async Task<Dictionary<string, string>> ComputedAsync(string engine)
    {
        var dialect = DialectRegistry.Find(engine)!;
        var formulas = string.Join(",\n", ValueFormulas.All.Select((f, j) =>
            $"\"g{j}\": {{ \"type\": \"{f.Type}\", \"nullable\": true, \"generated\": {{ \"stored\": {Json(f.Text)} }} }}"));
        var projection = dialect.Project(
            Blueprints.Tables($"\"t\": {{ \"columns\": {{ \"k\": {{ \"type\": \"int32\" }}, {ValueRows.Columns}, {formulas} }} }}"));
        await using var database = await OpenAsync(dialect, projection);
        await database.RunAsync(ValueRows.Values(dialect).Select((row, k) => $"INSERT INTO t (k, {ValueRows.Names}) VALUES ({k}, {row})"));
        var computed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in projection.Schema.Tables[0].Columns.Where(c => c.Generated is not null))
        {
            var (text, type) = ValueFormulas.All[int.Parse(column.Name.AsSpan(1), CultureInfo.InvariantCulture)];
            var value = type.Kind == TypeKind.Date ? $"cast({column.Name} as char(10))" : column.Name;
            var rows = await database.ValuesAsync($"SELECT {value} FROM t ORDER BY k");
            computed.Add(text, string.Join("|", rows.Select(v => Text(v, type))));
        }

        return computed;
    }

    private static async Task<LiveDatabase> OpenAsync(Dialect dialect, Projection projection)
    {
        var database = await LiveDatabase.CreateAsync(dialect);
        Assert.SkipWhen(database is null, $"no server of {dialect.DisplayName} is named");
        await database!.RunAsync(dialect.Plan(Creation.ChangesOf(projection.Schema), Blueprint.Empty, projection.Schema));
        return database;
    }

    // The same value in the same text, whatever the driver hands out.
    private static string Text(object? value, CanonicalType type) => (value, type.Kind) switch
    {
        (null, _) => "NULL",
        (bool v, _) => v ? "1" : "0",
        (_, TypeKind.Decimal) =>
            Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture),
        // Zero has two signs, which no comparison tells apart.
        (_, TypeKind.Float64) => (Convert.ToDouble(value, CultureInfo.InvariantCulture) + 0.0).ToString("R", CultureInfo.InvariantCulture),
        (_, TypeKind.Text) => $"'{value}'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
