namespace Isomer.Schema;

/// <summary>
/// A type of the blueprint. The file holds it as one string, name, arguments, then facets: <c>string(255) collation=ci</c>.
/// </summary>
public sealed partial record CanonicalType
{
    private CanonicalType(TypeKind kind) => Kind = kind;

    /// <summary>Which of the canonical types it is.</summary>
    public TypeKind Kind { get; init; }

    /// <summary>
    /// The length of <c>string</c> (in the unit of the facet <c>unit</c>: characters when absent), <c>binary</c> (bytes), <c>bit</c> and
    /// <c>varbit</c> (bits), <c>vector</c> (elements), <c>macaddr</c> (bytes); null where the type has none or leaves it open.
    /// </summary>
    public int? Length { get; init; }

    /// <summary>Digits of <c>decimal</c> and <c>money</c> (null: unbounded), fraction digits of time types (0..9).</summary>
    public int? Precision { get; init; }

    /// <summary>Fraction digits of <c>decimal</c> and <c>money</c>; may be negative, or exceed the precision. Null: per value.</summary>
    public int? Scale { get; init; }

    /// <summary>The labels of <c>enum</c> and <c>set</c>, in order.</summary>
    public EquatableArray<string> Labels { get; init; }

    /// <summary>The element type of <c>array</c>; null otherwise.</summary>
    public CanonicalType? Element { get; init; }

    /// <summary>The engine's type of <c>other</c>; null otherwise.</summary>
    public NativeText? Native { get; init; }

    /// <summary>The shape of <c>geometry</c>, lower case: <c>point</c>; null for any shape and for other types.</summary>
    public string? Shape { get; init; }

    /// <summary>Facets, sorted by name.</summary>
    public EquatableArray<Facet> Facets { get; init; }

    /// <summary>A type without arguments.</summary>
    public static CanonicalType Of(TypeKind kind) => new(kind);

    /// <summary><c>bool</c></summary>
    public static CanonicalType Bool { get; } = new(TypeKind.Bool);

    /// <summary><c>int16</c></summary>
    public static CanonicalType Int16 { get; } = new(TypeKind.Int16);

    /// <summary><c>int32</c></summary>
    public static CanonicalType Int32 { get; } = new(TypeKind.Int32);

    /// <summary><c>int64</c></summary>
    public static CanonicalType Int64 { get; } = new(TypeKind.Int64);

    /// <summary><c>float32</c></summary>
    public static CanonicalType Float32 { get; } = new(TypeKind.Float32);

    /// <summary><c>float64</c></summary>
    public static CanonicalType Float64 { get; } = new(TypeKind.Float64);

    /// <summary><c>text</c></summary>
    public static CanonicalType Text { get; } = new(TypeKind.Text);

    /// <summary><c>blob</c></summary>
    public static CanonicalType Blob { get; } = new(TypeKind.Blob);

    /// <summary><c>date</c></summary>
    public static CanonicalType Date { get; } = new(TypeKind.Date);

    /// <summary><c>uuid</c></summary>
    public static CanonicalType Uuid { get; } = new(TypeKind.Uuid);

    /// <summary><c>decimal(*)</c>: the scale is per value.</summary>
    public static CanonicalType UnboundedDecimal { get; } = new(TypeKind.Decimal);

    /// <summary><c>decimal(p,s)</c></summary>
    public static CanonicalType Decimal(int precision, int scale) => new(TypeKind.Decimal) { Precision = precision, Scale = scale };

    /// <summary><c>string(n)</c>, n in characters (Unicode scalar values).</summary>
    public static CanonicalType String(int length) => new(TypeKind.String) { Length = length };

    /// <summary><c>binary(n)</c>, n in bytes.</summary>
    public static CanonicalType Binary(int length) => new(TypeKind.Binary) { Length = length };

    /// <summary><c>time(p)</c></summary>
    public static CanonicalType Time(int fractionDigits) => new(TypeKind.Time) { Precision = fractionDigits };

    /// <summary><c>timestamp(p)</c>: a local date and time, no zone.</summary>
    public static CanonicalType Timestamp(int fractionDigits) => new(TypeKind.Timestamp) { Precision = fractionDigits };

    /// <summary><c>timestamptz(p)</c>: an instant.</summary>
    public static CanonicalType TimestampTz(int fractionDigits) => new(TypeKind.TimestampTz) { Precision = fractionDigits };

    /// <summary><c>enum(a,b,…)</c></summary>
    public static CanonicalType Enum(IEnumerable<string> labels) => new(TypeKind.Enum) { Labels = labels.ToEquatableArray() };

    /// <summary><c>array&lt;T&gt;</c></summary>
    public static CanonicalType Array(CanonicalType element) => new(TypeKind.Array) { Element = element };

    /// <summary><c>other(engine:type)</c>: a type that only its own engine knows; its values travel as text.</summary>
    public static CanonicalType Other(string engine, string type) => new(TypeKind.Other) { Native = new(engine, type) };

    /// <summary>The value of a facet; null where the facet does not stand or has no value. See <see cref="HasFacet"/>.</summary>
    public string? GetFacet(string name)
    {
        foreach (var facet in Facets)
        {
            if (facet.Name == name)
            {
                return facet.Value;
            }
        }

        return null;
    }

    /// <summary>Whether a facet stands.</summary>
    public bool HasFacet(string name)
    {
        foreach (var facet in Facets)
        {
            if (facet.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The type with a facet set; a facet of that name is replaced. A value that says what no facet says (<c>unit=char</c>,
    /// <c>zone=utc</c>) is not kept, so that one meaning has one form.
    /// </summary>
    public CanonicalType With(string facet, string? value = null) => FacetRules.IsDefault(new(facet, value)) ? Without(facet) : this with
    {
        Facets = Facets.Where(f => f.Name != facet).Append(new(facet, value))
            .OrderBy(f => f.Name, StringComparer.Ordinal).ToEquatableArray(),
    };

    /// <summary>The type without a facet.</summary>
    public CanonicalType Without(string facet) =>
        HasFacet(facet) ? this with { Facets = Facets.Where(f => f.Name != facet).ToEquatableArray() } : this;
}
