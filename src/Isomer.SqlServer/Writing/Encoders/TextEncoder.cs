using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Isomer.Engines;

namespace Isomer.SqlServer;

/// <summary>
/// char, varchar, nchar, nvarchar, the texts, xml and json. Lengths and characters are checked here: what does not fit, the driver refuses
/// with the value in its words, and what a code page lacks, it changes.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="rule">Which texts the column holds.</param>
internal sealed class TextEncoder(int ordinal, string storeType, TextRule rule) : ColumnEncoder(ordinal, storeType)
{
    public override Type Type => typeof(string);

    protected override bool TakesText => true;

    public override object Value(ReadOnlySpan<byte> packed) => Encoding.UTF8.GetString(packed);

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        Check(value);
        value.CopyTo(batch.Value(value.Length));
    }

    private void Check(ReadOnlySpan<byte> value)
    {
        if (rule.LosesBlanks && value.EndsWith((byte)' '))
        {
            throw Refuse("the type loses blanks at the end");
        }

        // A character of ASCII is one unit, and one octet in every code page.
        if (Ascii.IsValid(value))
        {
            if (value.Length > rule.MaxLength)
            {
                throw TooLong();
            }

            return;
        }

        if (!Utf8.IsValid(value))
        {
            throw Refuse("the text is not valid UTF-8");
        }

        if (rule.CodePage is null)
        {
            if (value.Length > rule.MaxLength && Encoding.UTF8.GetCharCount(value) > rule.MaxLength)
            {
                throw TooLong();
            }
        }
        else
        {
            CheckCodePage(value, rule.CodePage);
        }
    }

    private void CheckCodePage(ReadOnlySpan<byte> value, Encoding codePage)
    {
        var units = ArrayPool<char>.Shared.Rent(value.Length);
        try
        {
            var count = Encoding.UTF8.GetChars(value, units);
            if (codePage.GetByteCount(units, 0, count) > rule.MaxLength)
            {
                throw TooLong();
            }
        }
        catch (EncoderFallbackException)
        {
            throw Refuse($"the text has a character that the collation's code page {codePage.CodePage} lacks");
        }
        finally
        {
            ArrayPool<char>.Shared.Return(units);
        }
    }

    private Engines.ValueException TooLong() => Refuse("the text is longer than the type holds");
}
