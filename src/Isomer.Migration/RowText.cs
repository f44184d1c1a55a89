using System.Buffers;
using System.Text;
using Isomer.Engines;

namespace Isomer.Migration;

/// <summary>
/// Text between a row's UTF-8 and a <c>Transform</c>'s strings. Strict both ways: text that is not Unicode is refused, never replaced.
/// </summary>
public static class RowText
{
    private const int StackBytes = 512;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a column.</summary>
    /// <exception cref="ValueException">The bytes are not UTF-8.</exception>
    public static string Read(RowReader reader, int ordinal)
    {
        try
        {
            return Strict.GetString(reader.GetUtf8(ordinal));
        }
        catch (DecoderFallbackException)
        {
            throw new ValueException(ordinal, "the text is not valid UTF-8");
        }
    }

    /// <summary>Writes text as the next value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="ordinal">The value's ordinal in the writer, for the error.</param>
    /// <param name="value">The text.</param>
    /// <exception cref="ValueException">The string holds half of a surrogate pair.</exception>
    public static void Write(RowWriter writer, int ordinal, string value)
    {
        var capacity = Strict.GetMaxByteCount(value.Length);
        byte[]? rented = null;
        var buffer = capacity <= StackBytes ? stackalloc byte[StackBytes] : rented = ArrayPool<byte>.Shared.Rent(capacity);
        try
        {
            writer.WriteUtf8(buffer[..Strict.GetBytes(value, buffer)]);
        }
        catch (EncoderFallbackException)
        {
            throw new ValueException(ordinal, "the text holds half of a surrogate pair");
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }
}
