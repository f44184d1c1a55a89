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
            if (_skip > 0)
            {
                var skipped = (int)Math.Min(_skip, piece.Length);
                _skip -= skipped;
                piece = piece[skipped..];
                continue;
            }

            var taken = Math.Min(_wordLength - _wordBytes, piece.Length);
            piece[..taken].CopyTo(_word.AsSpan(_wordBytes));
            _wordBytes += taken;
            piece = piece[taken..];
            if (_wordBytes == _wordLength)
            {
                TakeWord();
            }
        }
    }

    private void TakeWord()
    {
        _wordBytes = 0;
        if (_wordLength == sizeof(short))
        {
            _fieldsLeft = BinaryPrimitives.ReadInt16BigEndian(_word);
            Rows += _fieldsLeft >= 0 ? 1 : 0;
        }
        else
        {
            _skip = Math.Max(BinaryPrimitives.ReadInt32BigEndian(_word), 0);
            _fieldsLeft--;
        }

        _wordLength = _fieldsLeft > 0 ? sizeof(int) : sizeof(short);
    }
}
