using System.Data.Common;
using System.Globalization;
using Isomer.Engines;

namespace Isomer.Oracle;

/// <summary>A column's type as ALL_TAB_COLS tells it, in eight columns of a row.</summary>
internal sealed record StoredType
{
    /// <summary>The columns that <see cref="Read"/> reads, in order.</summary>
    public const string Columns = "DATA_TYPE, DATA_TYPE_OWNER, DATA_LENGTH, CHAR_LENGTH, CHAR_USED, DATA_PRECISION, DATA_SCALE, COLLATION";

    /// <summary>How many columns there are.</summary>
    public const int ColumnCount = 8;

    private const string Unlimited = "38";

    /// <summary>The type as the catalog names it: <c>NUMBER</c>, <c>TIMESTAMP(6) WITH TIME ZONE</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The schema of an object type, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>The longest value in octets.</summary>
    public long Length { get; init; }

    /// <summary>The longest text in characters.</summary>
    public long CharLength { get; init; }

    /// <summary>Whether a length was declared in characters; false for octets.</summary>
    public bool IsInCharacters { get; init; }

    /// <summary>Decimal digits of a NUMBER, bits of a FLOAT, digits of an interval's first field; null where none are declared.</summary>
    public int? Precision { get; init; }

    /// <summary>Fraction digits, also those of seconds; may be negative. Null where none are declared.</summary>
    public int? Scale { get; init; }

    /// <summary>The collation; null where it is that of the session, BINARY.</summary>
    public string? Collation { get; init; }

    /// <summary>The type's name without what stands in parentheses: <c>TIMESTAMP WITH TIME ZONE</c>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The type as DDL spells it: <c>NUMBER(10,2)</c>, <c>VARCHAR2(20 CHAR)</c>.</summary>
    public string Spelling => Kind switch
    {
        "NUMBER" => Number(),
        "FLOAT" => Precision is { } bits ? $"FLOAT({Text(bits)})" : "FLOAT(126)",
        "VARCHAR2" or "CHAR" => IsInCharacters ? $"{Kind}({Text(CharLength)} CHAR)" : $"{Kind}({Text(Length)} BYTE)",
        "NVARCHAR2" or "NCHAR" => $"{Kind}({Text(CharLength)})",
        "RAW" or "UROWID" => $"{Kind}({Text(Length)})",
        "XMLTYPE" => "XMLTYPE",
        _ when Owner is not null && Owner is not ("SYS" or "PUBLIC") => SqlText.Quote(Owner) + "." + SqlText.Quote(Name),
        _ => Name,
    };

    /// <summary>Whether a value stands beside its row: CLOB, NCLOB, BLOB.</summary>
    public bool IsLob => Kind is "CLOB" or "NCLOB" or "BLOB";

    /// <summary>Whether a value comes whole with its row, and cannot stand in an expression: LONG, LONG RAW.</summary>
    public bool IsLong => Kind is "LONG" or "LONG RAW";

    /// <summary>Reads <see cref="Columns"/>.</summary>
    public static StoredType Read(DbDataReader row, int first) => Of(
        row.Text(first), row.NotEmpty(first + 1), row.NumberOrNull(first + 2) ?? 0, row.NumberOrNull(first + 3) ?? 0,
        row.TextOrNull(first + 4) == "C",
        (int?)row.NumberOrNull(first + 5), (int?)row.NumberOrNull(first + 6), row.NotEmpty(first + 7));

    /// <summary>A type from what the catalog tells.</summary>
    public static StoredType Of(
        string name, string? owner = null, long length = 0, long charLength = 0, bool isInCharacters = false, int? precision = null,
        int? scale = null,
        string? collation = null) => new()
    {
        Name = name,
        Owner = owner,
        Length = length,
        CharLength = charLength,
        IsInCharacters = isInCharacters,
        Precision = precision,
        Scale = scale,
        Collation = collation is "USING_NLS_COMP" or "BINARY" ? null : collation,
        Kind = KindOf(name),
    };

    // NUMBER(*,0) has a scale and no precision; so has what was declared as INTEGER.
    private string Number() => (Precision, Scale) switch
    {
        (null, null) => "NUMBER",
        (null, 0) => $"NUMBER({Unlimited})",
        (null, { } scale) => $"NUMBER({Unlimited},{Text(scale)})",
        ({ } digits, null or 0) => $"NUMBER({Text(digits)})",
        ({ } digits, { } scale) => $"NUMBER({Text(digits)},{Text(scale)})",
    };

    // TIMESTAMP(6) WITH LOCAL TIME ZONE, INTERVAL DAY(2) TO SECOND(6)
    private static string KindOf(string name)
    {
        var kind = name;
        for (int open; (open = kind.IndexOf('(', StringComparison.Ordinal)) >= 0;)
        {
            var close = kind.IndexOf(')', open);
            kind = close < 0 ? kind[..open] : kind[..open] + kind[(close + 1)..];
        }

        return kind.Trim();
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
