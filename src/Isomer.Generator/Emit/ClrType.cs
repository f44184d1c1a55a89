using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
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

    // What stands before the reader, between reader and ordinal, and behind the ordinal: put together once for all columns of the type.
    private readonly (string Before, string Between, string After) _read;
    private readonly string _write;

    private ClrType(CanonicalType type)
    {
        _carrier = Carriers.Of(type);
        Move = ".Move" + _carrier.MethodSuffix() + "(";
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
        var get = ".Get" + _carrier.MethodSuffix() + "(";
        _read = _carrier switch
        {
            Carrier.Text => (RowText + "Read(", ", ", ")"),
            Carrier.Bytes => ("", get, ").ToArray()"),
            Carrier.Int64 when Name != "long" => ("checked((" + Name + ")", get, "))"),
            _ => ("", get, ")"),
        };
    }

    /// <summary>The C# type of a property, without the question mark of a nullable one.</summary>
    public string Name { get; }

    /// <summary>The canonical type's own text.</summary>
    public string Canonical { get; }

    /// <summary>Whether <see langword="null"/> fits a variable of the type itself.</summary>
    public bool IsReference => _carrier is Carrier.Text or Carrier.Bytes;

    /// <summary>The call that moves a value from a reader to a writer, between the reader and its ordinal.</summary>
    public string Move { get; }

    public static ClrType Of(CanonicalType type) => s_known.GetValue(type, static t => new(t));

    /// <summary>Adds the expression of an ordinal's value as the property's type.</summary>
    public void AppendRead(StringBuilder code, string reader, int ordinal) =>
        code.Append(_read.Before).Append(reader).Append(_read.Between).Append(ordinal).Append(_read.After);

    /// <summary>Writes a value of the property's type.</summary>
    public string Write(string writer, int ordinal, string value) => _carrier switch
    {
        Carrier.Text => RowText + "Write(" + writer + ", " + Digits(ordinal) + ", " + value + ")",
        _ => writer + _write + value + ")",
    };

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
