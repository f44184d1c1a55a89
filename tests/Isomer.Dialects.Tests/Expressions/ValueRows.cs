using Isomer.Schema;

namespace Isomer.Dialects.Tests.Expressions;

/// <summary>Values that engines treat differently: NULLs, blanks, empty and escaped texts, both cases, halves, limits.</summary>
internal static class ValueRows
{
    /// <summary>The columns, as a blueprint's file has them.</summary>
    public const string Columns = """
        "i": { "type": "int32", "nullable": true }, "b": { "type": "int64", "nullable": true }, "n": { "type": "decimal(10,2)", "nullable": true },
        "f": { "type": "float64", "nullable": true }, "s": { "type": "string(20) collation=binary", "nullable": true }, "x": { "type": "text collation=binary", "nullable": true },
        "o": { "type": "bool", "nullable": true }, "d": { "type": "date", "nullable": true }, "ts": { "type": "timestamp(6)", "nullable": true }, "bin": { "type": "binary(8)", "nullable": true }
        """;

    public const string Names = "i, b, n, f, s, x, o, d, ts, bin";

    // Numbers with a fraction, days and times as text: what stands between quotes is both what SQLite holds and what the others read.
    private static readonly (string Numbers, string S, string X, string Bool, string Times, string Bin)[] Rows =
    [
        ("7, 3, '9.50', 0.5", "a", "ab", "true", "'2024-02-29', '2024-02-29 10:00:00.500000'", "00FF"),
        ("-7, 3, '-9.50', -0.5", "A", "", "false", "'2024-01-01', '2024-01-01 00:00:00.000000'", ""),
        ("0, -5, '0.00', 0", "", "a_b", "true", "'9999-12-31', '9999-12-31 23:59:59.999999'", "FF"),
        ("42, NULL, '2.25', 42", " ab ", "x\\y", "false", "'2024-03-01', '1970-01-01 00:00:00.000001'", "0000"),
        ("2, 2, '2.50', 0.25", "é", "it's", "NULL", "'0001-01-01', '0001-01-01 00:00:00.000000'", "61"),
        ("99, -2147483648, '99999999.99', 1e10", "a ", "100%", "true", "'2024-02-28', '2024-02-28 23:59:59.999999'", "00"),
        ("-1, 1, '-0.01', -1.5", "*", "[z]", "false", "'1999-12-31', '1999-12-31 12:00:00.000000'", "FFFE"),
        ("1, 1, '1.15', 1", "aab", "aab", "true", "'2024-01-02', '2024-01-01 00:00:00.000001'", "00FF00"),
    ];

    public static int Count => Rows.Length + 1;

    /// <summary>The values of each row, in the words of an engine; the last is of NULLs.</summary>
    public static IEnumerable<string> Values(Dialect dialect) => Rows
        .Select(r => $"{r.Numbers}, {Text(dialect, r.S)}, {Text(dialect, r.X)}, {r.Bool}, {r.Times}, {dialect.Print(new LiteralExpression(LiteralKind.Binary, r.Bin))}")
        .Append(string.Join(", ", Names.Split(',').Select(_ => "NULL")));

    private static string Text(Dialect dialect, string text) => dialect.Print(new LiteralExpression(LiteralKind.Text, text));
}
