namespace Isomer.MySql;

/// <summary>Writes one column's values as text for the server.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
internal abstract class ColumnEncoder(int ordinal, string storeType) : ColumnEncoder<ValueBuffer>(ordinal, storeType)
{
    /// <summary>What the values look like.</summary>
    public virtual LiteralForm Form => LiteralForm.Text;

    /// <summary>What the server stores instead of NULL without a word; null where it refuses NULL, or stores it.</summary>
    public string? InsteadOfNull { get; set; }

    public void WriteNull(ValueBuffer text)
    {
        if (InsteadOfNull is not null)
        {
            throw Refuse($"the server stores {InsteadOfNull} instead of NULL");
        }

        text.AddNull();
    }
}
