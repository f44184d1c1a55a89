using Isomer.Engines;

namespace Isomer.SqlServer;

/// <summary>Packs one column's values, and makes of each the object that the driver sends.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
internal abstract class ColumnEncoder(int ordinal, string storeType) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    /// <summary>The type of the objects that <see cref="Value"/> makes.</summary>
    public abstract Type Type { get; }

    /// <summary>The object that the driver takes for the column's type without changing it.</summary>
    public abstract object Value(ReadOnlySpan<byte> packed);
}
