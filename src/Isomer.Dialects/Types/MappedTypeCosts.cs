using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// What it costs that a mapping gives a column another type: values of the source's that the new one does not hold. A wider type costs
/// nothing.
/// </summary>
internal static class MappedTypeCosts
{
    // A decimal of so many digits travels as one of .NET, a longer one does not; see the carriers of Isomer.Engines.
    private const int ShortDigits = 28;

    private const int WholeFloat32 = 24;
    private const int WholeFloat64 = 53;

    private static readonly ConvertibleRule Convertible = new();

    /// <summary>The costs of the way from a type to another.</summary>
    public static IEnumerable<TypeCost> Of(CanonicalType from, CanonicalType to) => to.Kind switch
    {
        _ when from == to => [],
        TypeKind.Text => [],
        TypeKind.String => Texts(from, to),
        TypeKind.Binary or TypeKind.Blob when IsOctets(from) => Octets(from, to),
        _ when ExactNumbers.IsExact(from) && ExactNumbers.IsInteger(to) => Integers(from, to),
        TypeKind.Decimal or TypeKind.Money when ExactNumbers.IsExact(from) => Decimals(from, to),
        TypeKind.Float32 or TypeKind.Float64 => Floats(from, to),
        _ when IsMoment(from) && IsMoment(to) => Moments(from, to),
        TypeKind.Time or TypeKind.Interval when from.Kind == to.Kind => Times(from, to),
        TypeKind.Interval when from.Kind == TypeKind.Time && to.GetFacet(FacetNames.Fields) != "ym" => Times(from, to),
        TypeKind.Enum =>
            from.Kind == TypeKind.Enum && from.Labels.All(to.Labels.Contains) ? [] : [Unconverted("a value that is none of the labels")],
        TypeKind.Bool when IsNumber(from) => [Unconverted("2")],
        _ => from.Kind == to.Kind ? [] : [Unconverted($"a value that is no {to.Kind.ToString().ToLowerInvariant()}")],
    };

    private static TypeCost Unconverted(string witness) => new(Codes.TypeNotConverted, witness + " is refused") { Rules = [Convertible] };

    private static bool IsOctets(CanonicalType type) =>
        type.Kind is TypeKind.Binary or TypeKind.Blob or TypeKind.RowVersion or TypeKind.Geometry;

    private static bool IsNumber(CanonicalType type) => ExactNumbers.IsExact(type) || type.Kind is TypeKind.Float32 or TypeKind.Float64;

    private static bool IsMoment(CanonicalType type) => type.Kind is TypeKind.Date or TypeKind.Timestamp or TypeKind.TimestampTz;

    private static IEnumerable<TypeCost> Texts(CanonicalType from, CanonicalType to)
    {
        var isBytes = to.GetFacet(FacetNames.Unit) == "byte";
        var fits = isBytes && from.Kind == TypeKind.String && from.GetFacet(FacetNames.Unit) != "byte"
            ? 4L * from.Length <= to.Length
            : LongestText(from) <= to.Length;
        if (to.Length is { } length && !fits)
        {
            ValueRule rule = isBytes ? new ByteLengthRule(length) : new TextLengthRule(length);
            var witness = $"a text of {(length + 1L).ToString(CultureInfo.InvariantCulture)} {(isBytes ? "bytes" : "characters")} is refused";
            yield return new(Codes.LengthLost, witness) { Rules = [rule] };
        }
    }

    /// <summary>The most characters of a value's text; null where there is no such bound.</summary>
    private static int? LongestText(CanonicalType type) => type.Kind switch
    {
        TypeKind.String => type.Length,
        TypeKind.Bool => "false".Length,
        TypeKind.Uuid => "00000000-0000-0000-0000-000000000000".Length,
        TypeKind.Enum when !type.Labels.IsEmpty => type.Labels.Max(l => l.Length),

        // A sign; a point, and the zero before it.
        _ when ExactNumbers.IsInteger(type) => ExactNumbers.Digits(type).Precision + 1,
        _ when ExactNumbers.IsExact(type) =>
            ExactNumbers.Digits(type) is { Precision: { } digits, Scale: var scale } ? Math.Max(digits, scale) + 3 : null,
        _ => null,
    };

    private static IEnumerable<TypeCost> Octets(CanonicalType from, CanonicalType to)
    {
        if (to.Length is { } length && !(from.Length <= length))
        {
            var witness = $"{(length + 1L).ToString(CultureInfo.InvariantCulture)} bytes are refused";
            yield return new(Codes.LengthLost, witness) { Rules = [new ByteLengthRule(length)] };
        }
    }

    private static IEnumerable<TypeCost> Integers(CanonicalType from, CanonicalType to)
    {
        var (least, greatest) = ExactNumbers.Bounds(to);
        var rule = new WholeNumberRule(least, greatest);
        if (ExactNumbers.IsInteger(from))
        {
            var (first, last) = ExactNumbers.Bounds(from);
            if (first < least || last > greatest)
            {
                var witness = last > greatest ? greatest + 1 : least - 1;

                // Unsigned numbers of 64 bits travel by themselves, so that what is none is refused on reading.
                var isOneForm = (from.Kind == TypeKind.UInt64) == (to.Kind == TypeKind.UInt64);
                yield return WholeRange(witness.ToString(CultureInfo.InvariantCulture), isOneForm ? [rule] : [Convertible, rule]);
            }
        }
        else if (ExactNumbers.Digits(from) is var (digits, scale) &&
            (scale > 0 || least == 0 || !(digits - scale is { } whole and <= ShortDigits && PowerOfTen(whole) <= greatest + 1)))
        {
            var witness = digits is null || scale > 0 ? "0.5" : least == 0 ? "-1" : (greatest + 1).ToString(CultureInfo.InvariantCulture);
            yield return WholeRange(witness, [Convertible, rule]);
        }
    }

    private static TypeCost WholeRange(string witness, IReadOnlyList<ValueRule> rules) =>
        new(Codes.WholeRangeLost, witness + " is refused") { Rules = rules };

    private static decimal PowerOfTen(int digits)
    {
        var power = 1m;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static IEnumerable<TypeCost> Decimals(CanonicalType from, CanonicalType to)
    {
        if (ExactNumbers.Digits(to) is not { Precision: { } precision, Scale: var scale })
        {
            yield break;
        }

        var (had, fraction) = ExactNumbers.Digits(from);
        var becomesShort = IsShort(to) && !IsShort(from) && !ExactNumbers.IsInteger(from);
        if (had is null || had - fraction > precision - scale)
        {
            yield return Read(NumberCosts.WholeDigits(precision - scale), becomesShort);
        }

        if (had is null || fraction > scale)
        {
            yield return Read(NumberCosts.Fraction(scale), becomesShort);
        }
    }

    private static bool IsShort(CanonicalType type) => type is { Precision: <= ShortDigits, Scale: >= 0 and <= ShortDigits };

    private static TypeCost Read(TypeCost cost, bool isConverted) =>
        isConverted ? cost with { Rules = [Convertible, .. cost.Rules!] } : cost;

    private static IEnumerable<TypeCost> Floats(CanonicalType from, CanonicalType to)
    {
        var bits = to.Kind == TypeKind.Float32 ? WholeFloat32 : WholeFloat64;
        if (from.Kind != to.Kind && from.Kind != TypeKind.Float32 &&
            !(ExactNumbers.IsInteger(from) && ExactNumbers.Width(from).Bits <= bits))
        {
            yield return Unconverted(
                from.Kind == TypeKind.Float64 ? "0.1"
                : ExactNumbers.IsInteger(from) ? ((1L << bits) + 1).ToString(CultureInfo.InvariantCulture)
                : IsNumber(from) ? "a number of more digits"
                : "a value that is no number");
        }
    }

    private static IEnumerable<TypeCost> Moments(CanonicalType from, CanonicalType to)
    {
        if (ForeignTimes.HasZero(from) && !ForeignTimes.HasZero(to))
        {
            yield return TimeCosts.NoZeroDate;
        }

        if (from.HasFacet(FacetNames.Zone) && !to.HasFacet(FacetNames.Zone))
        {
            yield return TimeCosts.Offset;
        }

        if (to.Kind == TypeKind.Date && from.Kind != TypeKind.Date)
        {
            yield return Unconverted("2024-01-02 10:00:00");
        }
        else if (from.Kind != TypeKind.Date && from.Precision > to.Precision)
        {
            yield return TimeCosts.Fractions(to.Precision!.Value);
        }
    }

    private static IEnumerable<TypeCost> Times(CanonicalType from, CanonicalType to)
    {
        if (to.Kind == TypeKind.Time && from.HasFacet(ForeignTimes.Range) && !to.HasFacet(ForeignTimes.Range))
        {
            yield return TimeCosts.NoDuration;
        }

        if (from.Precision > to.Precision)
        {
            yield return TimeCosts.Fractions(to.Precision!.Value);
        }
    }
}
