using System.Numerics;
using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Migration.Preflight;
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
        if (Fit(ref value, static (test, v) => test.Breaks(v), static (mend, v, _) => (long)MendWhole(mend, NumberValue.From(v))))
        {
            _next.WriteInt64(value);
        }
    }

    public override void WriteUInt64(ulong value)
    {
        if (Fit(ref value, static (test, v) => test.Breaks(v), static (mend, v, _) => (ulong)MendWhole(mend, NumberValue.From(v))))
        {
            _next.WriteUInt64(value);
        }
    }

    public override void WriteDecimal(decimal value)
    {
        if (Fit(ref value, static (test, v) => test.Breaks(NumberValue.From(v)), static (mend, v, _) => MendDecimal(mend, v)))
        {
            _next.WriteDecimal(value);
        }
    }

    public override void WriteNumber(in NumberValue value)
    {
        var fitting = value;
        if (Fit(ref fitting, static (test, v) => test.Breaks(v), static (mend, v, _) => mend.Mend(v)))
        {
            _next.WriteNumber(fitting);
        }
    }

    public override void WriteFloat32(float value)
    {
        if (Fit(ref value, static (test, v) => test.Breaks(v), static (mend, v, _) => mend.Mend(v)))
        {
            _next.WriteFloat32(value);
        }
    }

    public override void WriteFloat64(double value)
    {
        if (Fit(ref value, static (test, v) => test.Breaks(v), static (mend, v, _) => mend.Mend(v)))
        {
            _next.WriteFloat64(value);
        }
    }

    public override void WriteUtf8(ReadOnlySpan<byte> value)
    {
        if (Fit(ref value, static (test, v) => test.BreaksUtf8(v), static (mend, v, writer) => mend.MendUtf8(v, ref writer._buffer)))
        {
            _next.WriteUtf8(value);
        }
    }

    public override void WriteBytes(ReadOnlySpan<byte> value)
    {
        if (Fit(ref value, static (test, v) => test.BreaksBytes(v), static (mend, v, _) => mend.MendBytes(v)))
        {
            _next.WriteBytes(value);
        }
    }

    public override void WriteDate(DateValue value)
    {
        if (Fit(ref value, static (test, v) => test.Breaks(v), static (mend, v, _) => mend.Mend(v)))
        {
            _next.WriteDate(value);
        }
    }

    public override void WriteTime(TimeValue value)
    {
        if (Fit(ref value, static (test, v) => test.Breaks(v), static (mend, v, _) => mend.Mend(v)))
        {
            _next.WriteTime(value);
        }
    }

    public override void WriteTimestamp(TimestampValue value)
    {
        if (Fit(ref value, static (test, v) => test.Breaks(v), static (mend, v, _) => mend.Mend(v)))
        {
            _next.WriteTimestamp(value);
        }
    }

    public override void WriteInterval(IntervalValue value)
    {
        if (Fit(ref value, static (test, v) => test.Breaks(v), static (mend, v, _) => mend.Mend(v)))
        {
            _next.WriteInterval(value);
        }
    }

    public override void WriteUuid(Guid value)
    {
        Next();
        _next.WriteUuid(value);
    }

    private static decimal MendDecimal(ValueMend mend, decimal value) => mend.Mend(NumberValue.From(value)).ToDecimal();

    private static BigInteger MendWhole(ValueMend mend, in NumberValue value) => mend.Mend(value).WithScale(0).Unscaled;

    /// <summary>Carries out the column's policies on a value; false where one of them has written NULL in its place.</summary>
    private bool Fit<T>(ref T value, Func<ValueTest, T, bool> breaks, Func<ValueMend, T, PolicyWriter, T> mended)
        where T : allows ref struct
    {
        foreach (var (policy, index) in Next())
        {
            if (breaks(policy.Test, value))
            {
                if (Take(policy, index) is not { } mend)
                {
                    _next.WriteNull();
                    return false;
                }

                value = mended(mend, value, this);
            }
        }

        return true;
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
