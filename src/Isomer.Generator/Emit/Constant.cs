using System.Globalization;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.Generator.Emit;

/// <summary>
/// A constant of the mapping in generated code. It is understood here, so that a wrong one fails the build and not the night.
/// </summary>
internal static class Constant
{
    private const string Values = "global::Isomer.Engines.Values.";
    private const long NanosPerTick = 100;

    private static readonly DateTime Epoch = new(1970, 1, 1);

    /// <summary>Whether the constant fits the column's type.</summary>
    public static bool Fits(LiteralExpression constant, Column column) =>
        constant.Kind == LiteralKind.Null ? column.IsNullable : Expression(constant.Text, column.Type) is not null;

    /// <summary>The constant as the value of the column's property.</summary>
    public static string Value(LiteralExpression constant, Column column) =>
        constant.Kind == LiteralKind.Null ? "null" : Expression(constant.Text, column.Type) ?? "default";

    /// <summary>Writes the constant.</summary>
    public static string WriteStatement(LiteralExpression constant, Column column)
    {
        var carrier = Carriers.Of(column.Type);
        return constant.Kind == LiteralKind.Null ? "writer.WriteNull();"
            : $"writer.Write{carrier.MethodSuffix()}({Value(constant, column)}{(carrier == Carrier.Text ? "u8" : "")});";
    }

    // Null where the text is no value of the type.
    private static string? Expression(string text, CanonicalType type) => Carriers.Of(type) switch
    {
        Carrier.Bool => text.ToLowerInvariant() switch { "true" or "1" => "true", "false" or "0" => "false", _ => null },
        Carrier.Int64 => Integer(text, type.Kind)?.ToString(CultureInfo.InvariantCulture),
        Carrier.UInt64 => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? n.ToString(CultureInfo.InvariantCulture) : null,
        Carrier.Decimal => Number(text) is { } number ? number.ToString(CultureInfo.InvariantCulture) + "m" : null,
        Carrier.Number => Number(text) is { } number
            ? $"{Values}NumberValue.From({number.ToString(CultureInfo.InvariantCulture)}m)" : null,
        Carrier.Float32 => Float(text) is { } number ? number + "F" : null,
        Carrier.Float64 => Float(text) is { } number ? number + "D" : null,
        Carrier.Text => IsUnicode(text) ? Literal.Quoted(text) : null,
        Carrier.Bytes => Octets(text),
        Carrier.Date => Moment(text, "yyyy-MM-dd") is { } day ? $"new {Values}DateValue({Day(day)})" : null,
        Carrier.Time => TimeOfDay(text) is { } time ? $"new {Values}TimeValue({Nanos(time)}L)" : null,
        Carrier.Timestamp => Timestamp(text, type) is { } moment
            ? $"new {Values}TimestampValue({Day(moment)}, {Nanos(moment.TimeOfDay)}L)" : null,
        Carrier.Uuid =>
            Guid.TryParseExact(text, "D", out var uuid) ? $"new global::System.Guid({Literal.Quoted(uuid.ToString("D"))})" : null,
        _ => null,
    };

    private static long? Integer(string text, TypeKind kind)
    {
        var (least, most) = kind switch
        {
            TypeKind.Int8 => (sbyte.MinValue, sbyte.MaxValue),
            TypeKind.Int16 => (short.MinValue, short.MaxValue),
            TypeKind.Int32 or TypeKind.Year => (int.MinValue, int.MaxValue),
            TypeKind.UInt8 => (byte.MinValue, byte.MaxValue),
            TypeKind.UInt16 => (ushort.MinValue, ushort.MaxValue),
            TypeKind.UInt32 => (uint.MinValue, uint.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least
            && value <= most
            ? value : null;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value : null;

    private static string? Float(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value)
            && !double.IsNaN(value)
            ? value.ToString("R", CultureInfo.InvariantCulture) : null;

    private static string? Octets(string hex)
    {
        var octets = new List<string>(hex.Length / 2);
        for (var i = 0; i < hex.Length; i += 2)
        {
            if (i + 1 == hex.Length
                || !byte.TryParse(hex.Substring(i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                return null;
            }

            octets.Add("0x" + octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return "[" + string.Join(", ", octets) + "]";
    }

    private static DateTime? Timestamp(string text, CanonicalType type)
    {
        const string Local = "yyyy-MM-dd HH:mm:ss.FFFFFFF";
        return type.Kind == TypeKind.TimestampTz ? Moment(text, Local + "zzz") : Moment(text, Local) ?? Moment(text, "yyyy-MM-dd");
    }

    private static TimeSpan? TimeOfDay(string text) => Moment(text, "HH:mm:ss.FFFFFFF")?.TimeOfDay;

    private static DateTime? Moment(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var value) ? value : null;

    private static string Day(DateTime moment) => (moment.Date - Epoch).Days.ToString(CultureInfo.InvariantCulture);

    private static string Nanos(TimeSpan time) => (time.Ticks * NanosPerTick).ToString(CultureInfo.InvariantCulture);

    private static bool IsUnicode(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
