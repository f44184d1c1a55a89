using System.Buffers.Binary;

namespace Isomer.PostgreSql;

/// <summary>Counts the rows of a binary COPY that passes by in pieces of any size.</summary>
internal sealed class CopyRowCounter
{
    private readonly byte[] _word = new byte[sizeof(int)];
    private int _wordBytes;
    private int _wordLength = sizeof(short);
    private long _skip = CopyFormat.Header.Length;
    private int _fieldsLeft;

    /// <summary>Rows so far; a row counts when its count of fields has passed.</summary>
    public long Rows { get; private set; }

    /// <summary>Octets so far.</summary>
    public long Bytes { get; private set; }

    /// <summary>Looks at the next piece.</summary>
    public void Count(ReadOnlySpan<byte> piece)
    {
        Bytes += piece.Length;
        while (!piece.IsEmpty)
        {
            if (IsBetweenRows)
            {
                piece = piece[CountWholeRows(piece)..];
                if (piece.IsEmpty)
                {
                    return;
                }
            }

            if (_skip > 0)
            {
                var skipped = (int)Math.Min(_skip, piece.Length);
                _skip -= skipped;
                piece = piece[skipped..];
            }
            else if (_wordBytes == 0 && piece.Length >= _wordLength)
            {
                var word = piece[.._wordLength];
                piece = piece[_wordLength..];
                TakeWord(word);
            }
            else
            {
                piece = piece[KeepPart(piece)..];
            }
        }
    }

    private bool IsBetweenRows => _skip == 0 && _wordBytes == 0 && _wordLength == sizeof(short);

    // Nearly every row stands in one piece; those need no state between their fields.
    private int CountWholeRows(ReadOnlySpan<byte> piece)
    {
        for (var row = 0; ;)
        {
            var end = row + sizeof(short);
            if (end > piece.Length || BinaryPrimitives.ReadInt16BigEndian(piece[row..]) is not (>= 0 and var fields))
            {
                return row;
            }

            for (; fields > 0 && end + sizeof(int) <= piece.Length; fields--)
            {
                end += sizeof(int) + Math.Max(BinaryPrimitives.ReadInt32BigEndian(piece[end..]), 0);
            }

            if (fields > 0 || end > piece.Length)
            {
                return row;
            }

            row = end;
            Rows++;
        }
    }

    // A length or a count of fields that stands across two pieces.
    private int KeepPart(ReadOnlySpan<byte> piece)
    {
        var taken = Math.Min(_wordLength - _wordBytes, piece.Length);
        piece[..taken].CopyTo(_word.AsSpan(_wordBytes));
        _wordBytes += taken;
        if (_wordBytes == _wordLength)
        {
            _wordBytes = 0;
            TakeWord(_word.AsSpan(0, _wordLength));
        }

        return taken;
    }

    private void TakeWord(ReadOnlySpan<byte> word)
    {
        if (_wordLength == sizeof(short))
        {
            _fieldsLeft = BinaryPrimitives.ReadInt16BigEndian(word);
            Rows += _fieldsLeft >= 0 ? 1 : 0;
        }
        else
        {
            _skip = Math.Max(BinaryPrimitives.ReadInt32BigEndian(word), 0);
            _fieldsLeft--;
        }

        _wordLength = _fieldsLeft > 0 ? sizeof(int) : sizeof(short);
    }
}
