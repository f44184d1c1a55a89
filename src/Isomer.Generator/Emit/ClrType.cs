using System.Globalization;
using System.Runtime.CompilerServices;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.Generator.Emit;

/// <summary>A canonical type in generated code: how a property holds it, and how a value is read and written.</summary>
internal sealed class ClrType
{
    private const string Values = "global::Isomer.Engines.Values.";
    private const string RowText = "global::Isomer.Migration.RowText.";

    // A schema has few types and many columns; a type that is gone takes its entry along.
    private static readonly ConditionalWeakTable<CanonicalType, ClrType> s_known = new();

    private readonly Carrier _carrier;

    // Each column is read and written in several places: what its type says of them is put together once.
    private readonly string _get;
    private readonly string _write;

    private ClrType(CanonicalType type)
    {
        _carrier = Carriers.Of(type);
        _get = ".Get" + _carrier.MethodSuffix() + "(";
        _write = ".Write" + _carrier.MethodSuffix() + "(";
        Canonical = type.ToString();
        Name = _carrier switch
        {
            Carrier.Bool => "bool",
            Carrier.Int64 => IntegerName(type.Kind),
            Carrier.UInt64 => "ulong",
            Carrier.Decimal => "decimal",
            Carrier.Number => Values + "NumberValue",
            Carrier.Float32 => "float",
            Carrier.Float64 => "double",
            Carrier.Text => "string",
            Carrier.Bytes => "byte[]",
            Carrier.Date => Values + "DateValue",
            Carrier.Time => Values + "TimeValue",
            Carrier.Timestamp => Values + "TimestampValue",
            Carrier.Interval => Values + "IntervalValue",
            Carrier.Uuid => "global::System.Guid",
            _ => throw new ArgumentOutOfRangeException(nameof(type), _carrier, "This carrier has no C# type."),
        };
    }

    /// <summary>The C# type of a property, without the question mark of a nullable one.</summary>
    public string Name { get; }

    /// <summary>The canonical type's own text.</summary>
    public string Canonical { get; }

    /// <summary>Whether <see langword="null"/> fits a variable of the type itself.</summary>
    public bool IsReference => _carrier is Carrier.Text or Carrier.Bytes;

    public static ClrType Of(CanonicalType type) => s_known.GetValue(type, static t => new(t));

    /// <summary>The value of an ordinal as the property's type.</summary>
    public string Read(string reader, int ordinal) => _carrier switch
    {
        Carrier.Text => RowText + "Read(" + reader + ", " + Digits(ordinal) + ")",
        Carrier.Bytes => Get(reader, ordinal) + ".ToArray()",
        Carrier.Int64 when Name != "long" => "checked((" + Name + ")" + Get(reader, ordinal) + ")",
        _ => Get(reader, ordinal),
    };

    /// <summary>As <see cref="Read"/>, null for NULL where the column may hold it.</summary>
    public string ReadNullable(string reader, int ordinal, bool isNullable) => isNullable
        ? reader + ".IsNull(" + Digits(ordinal) + ") ? default(" + Name + "?) : " + Read(reader, ordinal)
        : Read(reader, ordinal);

    /// <summary>Writes a value of the property's type.</summary>
    public string Write(string writer, int ordinal, string value) => _carrier switch
    {
        Carrier.Text => RowText + "Write(" + writer + ", " + Digits(ordinal) + ", " + value + ")",
        _ => writer + _write + value + ")",
    };

    /// <summary>Moves a value without making an object of it.</summary>
    public string Move(string reader, string writer, int ordinal) => writer + _write + Get(reader, ordinal) + ")";

    private string Get(string reader, int ordinal) => reader + _get + Digits(ordinal) + ")";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string IntegerName(TypeKind kind) => kind switch
    {
        TypeKind.Int8 => "sbyte",
        TypeKind.Int16 => "short",
        TypeKind.Int32 or TypeKind.Year => "int",
        TypeKind.Int64 => "long",
        TypeKind.UInt8 => "byte",
        TypeKind.UInt16 => "ushort",
        TypeKind.UInt32 => "uint",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This type is no integer."),
    };
}
