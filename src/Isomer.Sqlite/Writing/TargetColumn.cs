using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Sqlite;

/// <summary>
/// What is known of a column before the first row: how SQLite holds it, and the bounds that SQLite itself would not keep.
/// </summary>
internal sealed class TargetColumn
{
    private readonly int _ordinal;

    public TargetColumn(int ordinal, WriteColumn column)
    {
        _ordinal = ordinal;
        Name = column.Column.Name;
        Affinity = Affinities.Of(column.StoreType);
        Type = column.As;
        IsUntyped = Affinity != Affinity.Text && UntypedText.Applies(Type);
        FractionDigits = Type.Precision ?? -1;
        KeepsOffset = Type.GetFacet(FacetNames.Zone) == "offset";

        // The narrower of what values mean and what the column declares; SQLite enforces neither.
        MaxLength = Math.Min(Length(Type), Length(column.Column.Type));
        Unit = (Length(Type) <= Length(column.Column.Type) ? Type : column.Column.Type).GetFacet(FacetNames.Unit) ?? "char";
    }

    public string Name { get; }

    public Affinity Affinity { get; }

    public CanonicalType Type { get; }

    /// <summary>Whether text may stand for a number (<see cref="UntypedText"/>).</summary>
    public bool IsUntyped { get; }

    /// <summary>Fraction digits of a time type; -1 for as many as a value needs.</summary>
    public int FractionDigits { get; }

    public bool KeepsOffset { get; }

    /// <summary>The longest text in <see cref="Unit"/>, or octets; <see cref="int.MaxValue"/> for no bound.</summary>
    public int MaxLength { get; }

    /// <summary><c>char</c>, <c>utf16</c> or <c>byte</c>.</summary>
    public string Unit { get; }

    public ValueException Refuse(string why) => new(_ordinal, $"A value of {Type} cannot be written: {why}");

    private static int Length(CanonicalType type) =>
        type.Kind is TypeKind.String or TypeKind.Binary or TypeKind.VarBit or TypeKind.Bit ? type.Length ?? int.MaxValue : int.MaxValue;
}
