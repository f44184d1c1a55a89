using System.Buffers;
using System.Data.Common;

namespace Isomer.Oracle;

/// <summary>CLOB and NCLOB, piece by piece into the row's buffer. The length beside it proves that the driver gave all of it.</summary>
internal sealed class LobTextReader(int ordinal, int field, int lengthField, string storeType, bool isInstant)
    : TextReader(ordinal, field, storeType, isInstant)
{
    private const int PieceChars = 32 * 1024;

    protected override void Take(DbDataReader row, int field, RowBuffer buffer)
    {
        Begin(buffer);
        var expected = row.GetInt64(lengthField);
        var piece = ArrayPool<char>.Shared.Rent(PieceChars);
        try
        {
            long taken = 0;
            var held = 0;
            while (taken < expected)
            {
                var count = (int)row.GetChars(field, taken, piece, held, piece.Length - held);
                if (count <= 0)
                {
                    break;
                }

                taken += count;
                held = Add(buffer, piece, held + count);
            }

            if (taken != expected)
            {
                throw Refuse($"the driver gave {taken} of {expected} characters");
            }

            if (held > 0)
            {
                throw HalfCharacter();
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(piece);
        }

        End();
    }

    /// <summary>Appends the piece but for half a character at its end, which moves to the front.</summary>
    /// <returns>How many chars stay.</returns>
    private int Add(RowBuffer buffer, char[] piece, int count)
    {
        var whole = char.IsHighSurrogate(piece[count - 1]) ? count - 1 : count;
        if (!buffer.TryAdd(piece.AsSpan(0, whole)))
        {
            throw HalfCharacter();
        }

        piece[0] = piece[count - 1];
        return count - whole;
    }
}
