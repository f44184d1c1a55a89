using System.Globalization;

namespace Isomer.SqlServer;

/// <summary>Store types as DDL spells them, from the columns of <c>sys.columns</c>.</summary>
internal static class TypeSpelling
{
    private const int BytesPerUnit = 2;
    private const int MaxLength = -1;
    private const int VectorHeaderBytes = 8;
    private const int VectorElementBytes = 4;

    /// <summary>The spelling.</summary>
    /// <param name="name">The type's name.</param>
    /// <param name="maxBytes"><c>max_length</c>, in octets; -1 for max.</param>
    /// <param name="precision">Digits of a number.</param>
    /// <param name="scale">Fraction digits of a number or a time.</param>
    public static string Of(string name, int maxBytes, int precision, int scale) => name switch
    {
        "nvarchar" or "nchar" => Length(name, maxBytes == MaxLength ? MaxLength : maxBytes / BytesPerUnit),
        "varchar" or "char" or "varbinary" or "binary" => Length(name, maxBytes),
        "decimal" or "numeric" => string.Create(CultureInfo.InvariantCulture, $"{name}({precision},{scale})"),
        "time" or "datetime2" or "datetimeoffset" => string.Create(CultureInfo.InvariantCulture, $"{name}({scale})"),
        "vector" => string.Create(CultureInfo.InvariantCulture, $"{name}({(maxBytes - VectorHeaderBytes) / VectorElementBytes})"),
        "timestamp" => "rowversion",
        _ => name,
    };

    private static string Length(string name, int length) =>
        length == MaxLength ? name + "(max)" : string.Create(CultureInfo.InvariantCulture, $"{name}({length})");
}
