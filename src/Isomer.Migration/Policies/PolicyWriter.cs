using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.Migration.Policies;

/// <summary>
/// Passes each value on, and where a policy is for it, what the policy makes of it. It stands before whatever takes the source's rows, the
/// copy and the verification alike, so that both speak of the same values; a table without policies has none.
/// </summary>
internal sealed class PolicyWriter : RowWriter
{
    private readonly RowWriter _next;
    private readonly IReadOnlyList<ColumnPolicy> _policies;
    private readonly (ColumnPolicy Policy, int Index)[][] _byOrdinal;
    private readonly long[] _counts;
    private readonly int[] _ofRow;
    private byte[] _buffer = [];
    private int _inRow;
    private int _ordinal;

    private PolicyWriter(IReadOnlyList<ColumnPolicy> policies, RowWriter next)
    {
        (_policies, _next, _counts, _ofRow) = (policies, next, new long[policies.Count], new int[policies.Count]);
        var indexed = policies.Select((p, i) => (Policy: p, Index: i)).ToLookup(p => p.Policy.Ordinal);
        _byOrdinal = [.. Enumerable.Range(0, policies.Max(p => p.Ordinal) + 1).Select(o => indexed[o].ToArray())];
    }

    /// <summary>What was done, and how often, in the rows that ended.</summary>
    public IReadOnlyDictionary<AppliedPolicy, long> Applied => _policies
        .Select((p, i) => (Key: new AppliedPolicy(p.Column, p.Code, p.Policy), Count: _counts[i]))
        .GroupBy(p => p.Key, p => p.Count).ToDictionary(g => g.Key, g => g.Sum());

    /// <summary>A writer that carries out policies before another; that other itself where there are none.</summary>
    public static RowWriter Over(IReadOnlyList<ColumnPolicy> policies, RowWriter next) =>
        policies.Count == 0 ? next : new PolicyWriter(policies, next);

    public override void BeginRow()
    {
        (_ordinal, _inRow) = (0, 0);
        _next.BeginRow();
    }

    public override void EndRow()
    {
        for (var i = 0; i < _inRow; i++)
        {
            _counts[_ofRow[i]]++;
        }

        _next.EndRow();
    }

    public override void CancelRow() => _next.CancelRow();

    public override void WriteNull()
    {
        foreach (var (policy, index) in Next())
        {
            if (policy.Test.BreaksOnNull)
            {
                Take(policy, index);
            }
        }

        _next.WriteNull();
    }

    public override void WriteBool(bool value)
    {
        Next();
        _next.WriteBool(value);
    }

    public override void WriteInt64(long value)
    {
        foreach (var (policy, index) in Next())
        {
            if (policy.Test.Breaks(value))
            {
                if (Take(policy, index) is not { } mend)
                {
                    _next.WriteNull();
                    return;
                }

                value = (long)mend.Mend(NumberValue.From(value)).WithScale(0).Unscaled;
            }
        }

        _next.WriteInt64(value);
    }

    public override void WriteUInt64(ulong value)
    {
        foreach (var (policy, index) in Next())
        {
            if (policy.Test.Breaks(value))
            {
                if (Take(policy, index) is not { } mend)
                {
                    _next.WriteNull();
                    return;
                }

                value = (ulong)mend.Mend(NumberValue.From(value)).WithScale(0).Unscaled;
            }
        }

        _next.WriteUInt64(value);
    }

    public override void WriteDecimal(decimal value)
    {
        foreach (var (policy, index) in Next())
        {
            var number = NumberValue.From(value);
            if (policy.Test.Breaks(number))
            {
                if (Take(policy, index) is not { } mend)
                {
                    _next.WriteNull();
                    return;
                }

                value = mend.Mend(number).ToDecimal();
            }
        }

        _next.WriteDecimal(value);
    }

    public override void WriteNumber(in NumberValue value)
    {
        var number = value;
        foreach (var (policy, index) in Next())
        {
            if (policy.Test.Breaks(number))
            {
                if (Take(policy, index) is not { } mend)
                {
                    _next.WriteNull();
                    return;
                }

                number = mend.Mend(number);
            }
        }

        _next.WriteNumber(number);
    }

    public override void WriteFloat32(float value)
    {
        foreach (var (policy, index) in Next())
        {
            if (policy.Test.Breaks(value))
            {
                if (Take(policy, index) is not { } mend)
                {
                    _next.WriteNull();
                    return;
                }

                value = mend.Mend(value);
            }
        }

        _next.WriteFloat32(value);
    }

    public override void WriteFloat64(double value)
    {
        foreach (var (policy, index) in Next())
        {
            if (policy.Test.Breaks(value))
            {
                if (Take(policy, index) is not { } mend)
                {
                    _next.WriteNull();
                    return;
                }

                value = mend.Mend(value);
            }
        }

        _next.WriteFloat64(value);
    }

    public override void WriteUtf8(ReadOnlySpan<byte> value)
    {
        foreach (var (policy, index) in Next())
        {
            if (policy.Test.BreaksUtf8(value))
            {
                if (Take(policy, index) is not { } mend)
                {
                    _next.WriteNull();
                    return;
                }

                value = mend.MendUtf8(value, ref _buffer);
            }
        }

        _next.WriteUtf8(value);
    }

    public override void WriteBytes(ReadOnlySpan<byte> value)
    {
        foreach (var (policy, index) in Next())
        {
            if (policy.Test.BreaksBytes(value))
            {
                if (Take(policy, index) is not { } mend)
                {
                    _next.WriteNull();
                    return;
                }

                value = mend.MendBytes(value);
            }
        }

        _next.WriteBytes(value);
    }

    public override void WriteDate(DateValue value)
    {
        foreach (var (policy, index) in Next())
        {
            if (policy.Test.Breaks(value))
            {
                if (Take(policy, index) is not { } mend)
                {
                    _next.WriteNull();
                    return;
                }

                value = mend.Mend(value);
            }
        }

        _next.WriteDate(value);
    }

    public override void WriteTime(TimeValue value)
    {
        foreach (var (policy, index) in Next())
        {
            if (policy.Test.Breaks(value))
            {
                if (Take(policy, index) is not { } mend)
                {
                    _next.WriteNull();
                    return;
                }

                value = mend.Mend(value);
            }
        }

        _next.WriteTime(value);
    }

    public override void WriteTimestamp(TimestampValue value)
    {
        foreach (var (policy, index) in Next())
        {
            if (policy.Test.Breaks(value))
            {
                if (Take(policy, index) is not { } mend)
                {
                    _next.WriteNull();
                    return;
                }

                value = mend.Mend(value);
            }
        }

        _next.WriteTimestamp(value);
    }

    public override void WriteInterval(IntervalValue value)
    {
        foreach (var (policy, index) in Next())
        {
            if (policy.Test.Breaks(value))
            {
                if (Take(policy, index) is not { } mend)
                {
                    _next.WriteNull();
                    return;
                }

                value = mend.Mend(value);
            }
        }

        _next.WriteInterval(value);
    }

    public override void WriteUuid(Guid value)
    {
        Next();
        _next.WriteUuid(value);
    }

    private ReadOnlySpan<(ColumnPolicy Policy, int Index)> Next() =>
        _ordinal < _byOrdinal.Length ? _byOrdinal[_ordinal++] : default(ReadOnlySpan<(ColumnPolicy, int)>);

    /// <summary>Counts the value; what mends it, or null for NULL.</summary>
    /// <exception cref="SetAsideException">The row does not go.</exception>
    private ValueMend? Take(ColumnPolicy policy, int index)
    {
        if (policy.Policy == LossPolicy.Reject)
        {
            _counts[index]++;
            throw new SetAsideException(policy);
        }

        _ofRow[_inRow++] = index;
        return policy.Mend;
    }
}
