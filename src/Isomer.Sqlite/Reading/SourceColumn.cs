using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Sqlite;

/// <summary>What is known of a column before the first row: the type wanted, and the bounds that follow from it.</summary>
internal sealed class SourceColumn
{
    // Integers beyond are not told apart by a double.
    public const double ExactIntegerLimit = 9_007_199_254_740_992;

    private readonly int _ordinal;

    // Room for a number as text; made when a column first needs it.
    private byte[]? _scratch;

    public SourceColumn(int ordinal, CanonicalType type)
    {
        _ordinal = ordinal;
        Type = type;
        (Minimum, Maximum) = IntegerBounds(type.Kind);
        FractionDigits = type.Precision ?? 9;
        Scale = type.Scale ?? 0;
        DecimalLimit = type is { Precision: { } precision, Scale: { } scale } ? PowerOfTen(precision - scale) : decimal.MaxValue;
        IsUntyped = UntypedText.Applies(type);
        IsDuration = type.HasFacet("range");
        KeepsOffset = type.GetFacet(FacetNames.Zone) == "offset";
    }

    public CanonicalType Type { get; }

    public long Minimum { get; }

    public long Maximum { get; }

    /// <summary>Fraction digits of a time type.</summary>
    public int FractionDigits { get; }

    /// <summary>Fraction digits of a decimal.</summary>
    public int Scale { get; }

    /// <summary>The first magnitude that has too many digits before the point.</summary>
    public decimal DecimalLimit { get; }

    public bool KeepsOffset { get; }

    /// <summary>Whether text must tell numbers from text (<see cref="UntypedText"/>).</summary>
    public bool IsUntyped { get; }

    /// <summary>Whether a time may be a signed duration of any length; otherwise it is a time of day.</summary>
    public bool IsDuration { get; }

    public byte[] Scratch => _scratch ??= new byte[40];

    /// <summary>The refusal of a value; it tells the storage class and the type wanted, never the value.</summary>
    public ValueException Refuse(StorageClass storage, string why) => new(_ordinal, $"{Article(storage)} cannot be read as {Type}: {why}");

    private static string Article(StorageClass storage) => storage switch
    {
        StorageClass.Integer => "An INTEGER",
        StorageClass.Real => "A REAL",
        StorageClass.Text => "A TEXT",
        StorageClass.Blob => "A BLOB",
        _ => "A NULL",
    };

    private static (long Minimum, long Maximum) IntegerBounds(TypeKind kind) => kind switch
    {
        TypeKind.Int8 => (sbyte.MinValue, sbyte.MaxValue),
        TypeKind.Int16 => (short.MinValue, short.MaxValue),
        TypeKind.Int32 => (int.MinValue, int.MaxValue),
        TypeKind.UInt8 => (0, byte.MaxValue),
        TypeKind.UInt16 => (0, ushort.MaxValue),
        TypeKind.UInt32 => (0, uint.MaxValue),
        TypeKind.Year => (0, 9999),
        _ => (long.MinValue, long.MaxValue),
    };

    private static decimal PowerOfTen(int exponent)
    {
        if (exponent > 28)
        {
            return decimal.MaxValue;
        }

        var power = 1m;
        for (var i = 0; i < Math.Abs(exponent); i++)
        {
            power = exponent < 0 ? power / 10 : power * 10;
        }

        return power;
    }
}
