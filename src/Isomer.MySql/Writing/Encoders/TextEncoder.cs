using System.Text.Unicode;
using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>
/// char, varchar, the texts, json. Lengths are checked here: the server cuts blanks beyond the length with no more than a note. What the
/// column's character set lacks, the server refuses.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="maxCharacters">The declared length in characters; null for none.</param>
/// <param name="maxBytes">The greatest length in octets of UTF-8; null for none that UTF-8 can tell.</param>
/// <param name="losesBlanks">Whether blanks at the end come back from nowhere: char, for values that mean them.</param>
internal sealed class TextEncoder(int ordinal, string storeType, long? maxCharacters, long? maxBytes, bool losesBlanks)
    : ColumnEncoder(ordinal, storeType)
{
    protected override bool TakesText => true;

    public override void WriteUtf8(ValueBuffer text, ReadOnlySpan<byte> value)
    {
        Check(value);
        text.AddText(value);
    }

    private void Check(ReadOnlySpan<byte> value)
    {
        if (!Utf8.IsValid(value))
        {
            throw Refuse("the text is not valid UTF-8");
        }

        if (value.Length > maxBytes || (value.Length > maxCharacters && Utf8Length.InCharacters(value) > maxCharacters))
        {
            throw Refuse("the text is longer than the type holds");
        }

        if (losesBlanks && value.EndsWith((byte)' '))
        {
            throw Refuse("the type loses blanks at the end");
        }
    }
}
