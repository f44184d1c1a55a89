using System.Text;
using Isomer.Dialects;

namespace Isomer.Migration.Preflight.Keys;

/// <summary>
/// A text as a unique key of a destination compares it, or more coarsely: two texts that the destination takes for one are one here too.
/// Reused from text to text.
/// </summary>
internal sealed class FoldedText
{
    private readonly List<char> _marks = [];
    private byte[] _buffer = new byte[256];
    private int _length;
    private bool _isSure;
    private bool _keepsMarks;

    /// <summary>Whether the last text's characters are all known; else another text may be one with it that differs here.</summary>
    public bool IsSure => _isSure;

    /// <summary>Folds a text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="fold">Which characters are one.</param>
    /// <param name="ignoresBlanks">Whether blanks at the end do not count.</param>
    /// <returns>Valid until the next call.</returns>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> utf8, TextFold fold, bool ignoresBlanks)
    {
        _isSure = fold != TextFold.Unknown;
        var folded = utf8;
        if (fold is TextFold.Case or TextFold.CaseAndAccents)
        {
            (_length, _keepsMarks) = (0, fold == TextFold.Case);
            Fold(utf8);
            folded = _buffer.AsSpan(0, _length);
        }

        return ignoresBlanks ? folded.TrimEnd((byte)' ') : folded;
    }

    private void Fold(ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            if (utf8[0] < 0x80)
            {
                EndLetter();
                PutAscii(utf8[0]);
                utf8 = utf8[1..];
                continue;
            }

            _isSure &= Rune.DecodeFromUtf8(utf8, out var rune, out var consumed) == System.Buffers.OperationStatus.Done;
            Put(Rune.ToLowerInvariant(rune));
            utf8 = utf8[consumed..];
        }

        EndLetter();
    }

    private void Put(Rune rune)
    {
        if (rune.IsBmp && LetterForms.Marks.Contains((char)rune.Value))
        {
            _marks.Add((char)rune.Value);
            return;
        }

        EndLetter();
        if (LetterForms.Of(rune.Value) is not { } form)
        {
            _isSure = false;
            PutRune(rune);
            return;
        }

        // A point behind an l is part of that letter.
        if (form == "\u00b7" && _length > 0 && _buffer[_length - 1] == 'l')
        {
            return;
        }

        foreach (var c in form)
        {
            if (LetterForms.Marks.Contains(c))
            {
                _marks.Add(c);
            }
            else
            {
                EndLetter();
                PutRune(new Rune(c));
            }
        }
    }

    // The marks of one letter in one order. Some engines add up the weights of several marks, so that others may give the same sum.
    private void EndLetter()
    {
        if (_marks.Count == 0)
        {
            return;
        }

        // A dotted capital I is an i in some collations, and an i with a dot in others.
        if (_length > 0 && _buffer[_length - 1] == 'i')
        {
            _marks.RemoveAll(m => m == '\u0307');
        }

        if (_keepsMarks)
        {
            _isSure &= _marks.Count <= 1;
            _marks.Sort();
            foreach (var mark in _marks)
            {
                PutRune(new Rune(mark));
            }
        }

        _marks.Clear();
    }

    // Characters that do not print have no weight.
    private void PutAscii(byte c)
    {
        if (c is >= 0x20 and < 0x7F)
        {
            PutRune(new Rune((char)(c is >= (byte)'A' and <= (byte)'Z' ? c | 0x20 : c)));
        }
    }

    private void PutRune(Rune rune)
    {
        if (_buffer.Length - _length < 4)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        _length += rune.EncodeToUtf8(_buffer.AsSpan(_length));
    }
}
