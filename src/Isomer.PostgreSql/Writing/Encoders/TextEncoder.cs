using System.Text.Unicode;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>text, varchar(n), json, xml: UTF-8, checked here because the server would refuse the whole batch.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="maxCharacters">The declared length in Unicode scalar values; null for none.</param>
internal class TextEncoder(int ordinal, string storeType, int? maxCharacters = null) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    protected sealed override bool TakesText => true;

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        Check(value);
        value.CopyTo(batch.Value(value.Length));
    }

    /// <summary>Refuses what the type cannot hold.</summary>
    protected void Check(ReadOnlySpan<byte> value)
    {
        if (value.Contains((byte)0))
        {
            throw Refuse("PostgreSQL's text cannot hold U+0000");
        }

        if (!Utf8.IsValid(value))
        {
            throw Refuse("the text is not valid UTF-8");
        }

        if (value.Length > maxCharacters && Utf8Length.InCharacters(value) > maxCharacters)
        {
            throw Refuse("the text is longer than the type holds");
        }
    }
}
