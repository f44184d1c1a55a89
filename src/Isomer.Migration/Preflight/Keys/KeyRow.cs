using Isomer.Dialects;
using Isomer.Engines.Hashing;

namespace Isomer.Migration.Preflight.Keys;

/// <summary>The key of one row, as the destination would compare it. Reused from row to row.</summary>
internal sealed class KeyRow(KeyRule rule)
{
    private readonly FoldedText _text = new();
    private int _nulls;

    /// <summary>Takes each value that is no text and no NULL.</summary>
    public RowHasher Values { get; } = new(rule.Types);

    /// <summary>Whether the destination compares the row with others.</summary>
    public bool IsCompared => rule.Takes(_nulls);

    /// <summary>Whether the row has NULL in the key, or what the destination takes for it.</summary>
    public bool HasNull => _nulls > 0;

    /// <summary>Whether the key is no finer than the destination's.</summary>
    public bool IsSure { get; private set; }

    public UInt128 Hash => Values.HashBegunRow();

    public void Begin()
    {
        Values.BeginRow();
        (_nulls, IsSure) = (0, true);
    }

    public void PutNull()
    {
        _nulls++;
        Values.WriteNull();
    }

    public void PutText(KeyPart part, ReadOnlySpan<byte> value)
    {
        if (part.EmptyIsNull && value.IsEmpty)
        {
            PutNull();
            return;
        }

        Values.WriteUtf8(_text.Of(value, part.Fold, part.IgnoresBlanks));
        IsSure &= _text.IsSure;
    }

    public void PutBytes(KeyPart part, ReadOnlySpan<byte> value)
    {
        if (part.EmptyIsNull && value.IsEmpty)
        {
            PutNull();
            return;
        }

        Values.WriteBytes(value);
    }
}
