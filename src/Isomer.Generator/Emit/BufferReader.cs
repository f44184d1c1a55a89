using System.Text;

namespace Isomer.Generator.Emit;

/// <summary>
/// Buffers one after another, as a source text reads them: it keeps long texts in pieces, so that no copy as one string is made.
/// </summary>
internal sealed class BufferReader(StringBuilder[] buffers) : TextReader
{
    private int _buffer;
    private int _position;

    public override int Peek()
    {
        SkipEmpty();
        return _buffer < buffers.Length ? buffers[_buffer][_position] : -1;
    }

    public override int Read()
    {
        var c = Peek();
        _position += c < 0 ? 0 : 1;
        return c;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        SkipEmpty();
        if (_buffer == buffers.Length)
        {
            return 0;
        }

        var read = Math.Min(count, buffers[_buffer].Length - _position);
        buffers[_buffer].CopyTo(_position, buffer, index, read);
        _position += read;
        return read;
    }

    private void SkipEmpty()
    {
        while (_buffer < buffers.Length && _position == buffers[_buffer].Length)
        {
            (_buffer, _position) = (_buffer + 1, 0);
        }
    }
}
