using Isomer.Schema;

namespace Isomer.Dialects.Tests.Expressions;

/// <summary>Expressions with every operator and function whose value does not depend on the moment, over <see cref="ValueRows"/>.</summary>
internal static class ValueFormulas
{
    /// <summary>Conditions.</summary>
    public static readonly string[] Conditions =
    [
        "i = 7", "i <> 7", "i < b", "i <= b", "i > b", "i >= b", "i = b or o", "i = 7 and o", "not o", "o", "o = true", "o is true",
        "(i > 0) = o", "i is null", "s is not null", "i is distinct from b", "i is not distinct from b", "s is distinct from x",
        "n is not distinct from 9.5", "i in (7, -7, 42)", "i not in (7, 2)", "i in (7, b)", "s in ('a', 'é', '')", "s not in ('a', 'b')",
        "i between -5 and 42", "i not between 0 and 10", "n between -1 and 3", "s between 'A' and 'a'", "s like 'a%'", "s like '_'",
        "x like '%\\\\%' escape '\\'", "x like '%\\%' escape '\\'", "x like '%[%'", "x like '%\\_%' escape '\\'", "x not like 'a%'",
        "s like '*'", "s ilike 'A%'", "s not ilike 'a'", "s = 'a'", "s = 'a '", "s < 'a '", "s > 'A'", "s = x", "s = ''", "x <> ''",
        "d >= date '2024-01-01'", "d = date '2024-02-29'", "ts > timestamp '2024-01-01 00:00:00'",
        "ts = timestamp '9999-12-31 23:59:59.999999'", "n > 2.25", "n = i", "n < i", "f > 0.25", "f = i", "bin = x'00FF'",
        "case when i > 0 then o else b > 0 end", "case i when 7 then true when -7 then false end", "coalesce(o, false)",
        "nullif(o, true) is null", "not (i > 0 or o)", "not (i > 0 and b > 0)",
    ];

    /// <summary>Whole numbers.</summary>
    public static readonly string[] Integers =
    [
        "i + b", "i - b", "i * b", "i / 2", "b / 3", "i / -2", "i % 3", "i % -3", "b % 2", "-i", "-(i - b)", "i + b * 2 - 1",
        "(i + 1) * 2", "abs(i)", "abs(-b)", "coalesce(b, i, 0)", "nullif(i, 0)", "length(s)", "length(x)", "length(bin)",
        "octet_length(s)", "octet_length(x)", "octet_length(bin)", "cast(n as int64)", "case when o then i when not o then b else 0 end",
        "length(trim(s) || x)",
    ];

    /// <summary>Numbers with a fraction.</summary>
    public static readonly string[] Decimals =
    [
        "n + 1", "n - i", "n * 2", "-n", "abs(n)", "round(n, 1)", "round(n)", "coalesce(n, 0)", "nullif(n, 2.5)",
        "case when o then n else 0.25 end",
    ];

    /// <summary>Floating-point numbers.</summary>
    public static readonly string[] Floats =
    [
        "f * 2", "f / 4", "f + i", "-f", "abs(f)", "coalesce(f, 0.5)", "cast(i as float64)",
    ];

    /// <summary>Texts.</summary>
    public static readonly string[] Texts =
    [
        "s || x", "s || '-' || cast(i as text)", "cast(i as text)", "cast(b as text)", "upper(replace(s, 'é', 'e'))",
        "lower(replace(s, 'é', 'e'))", "trim(s)", "ltrim(s)", "rtrim(s)", "trim(s, 'a')", "ltrim(s, 'a')", "rtrim(s, ' ')",
        "replace(s, 'a', 'bb')", "replace(x, 'x', '')", "substring(s, 2)", "substring(s, 1, 1)", "substring(s, 2, 10)", "substring(x, 9)",
        "coalesce(s, 'none')", "nullif(s, '')", "case when i > 0 then 'pos' when i < 0 then 'neg' else 'zero' end",
        "case s when 'a' then x when 'A' then 'it''s' end", "coalesce(s, x, '') || '!'",
    ];

    /// <summary>Days.</summary>
    public static readonly string[] Dates =
    [
        "coalesce(d, date '2024-01-01')", "nullif(d, date '2024-01-01')", "case when o then d else date '0001-01-01' end",
        "cast(ts as date)",
    ];

    /// <summary>Each with the type that it is computed as.</summary>
    public static IReadOnlyList<(string Text, CanonicalType Type)> All { get; } =
    [
        .. Conditions.Select(f => (f, CanonicalType.Bool)),
        .. Integers.Select(f => (f, CanonicalType.Int64)),
        .. Decimals.Select(f => (f, CanonicalType.Decimal(20, 2))),
        .. Floats.Select(f => (f, CanonicalType.Float64)),
        .. Texts.Select(f => (f, CanonicalType.Text)),
        .. Dates.Select(f => (f, CanonicalType.Date)),
    ];
}
