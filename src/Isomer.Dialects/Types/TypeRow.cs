using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// One row of a type table: a store type's spelling and the canonical type it holds. In the spelling's parentheses <c>n</c> stands for the
/// length, <c>p</c> for the precision, <c>s</c> for the scale, <c>w</c> for a display width that says nothing about values; a row with such
/// letters matches any value of them, a row with numbers or other words only these.
/// </summary>
internal sealed class TypeRow
{
    private const string DisplayWidth = "w";

    private readonly string _store;
    private readonly CanonicalType _type;
    private readonly string[] _slots;
    private readonly int _max;
    private readonly Func<CanonicalType, bool>? _when;

    /// <param name="store">The spelling.</param>
    /// <param name="type">The canonical type, without what the letters stand for.</param>
    /// <param name="max">The greatest first argument that the engine takes.</param>
    /// <param name="when">What else a type must be to be written so; null for nothing.</param>
    public TypeRow(string store, CanonicalType type, int max = int.MaxValue, Func<CanonicalType, bool>? when = null)
    {
        var text = StoreTypeText.Parse(store);
        var isExact = text.Arguments.Any(a => a is not ("n" or "p" or "s" or DisplayWidth));
        (_store, _type, _max, _when) = (store, type, max, when);
        _slots = isExact ? [] : [.. text.Arguments];
        Shape = isExact ? text.Exact : text.Shape;
    }

    /// <summary>The shape of the spellings that this row reads; the spelling itself where its arguments are numbers.</summary>
    public string Shape { get; }

    /// <summary>The kind of every type that this row holds.</summary>
    public TypeKind Kind => _type.Kind;

    /// <summary>The canonical type of a spelling of this row's shape; null where an argument is not a number that the type takes.</summary>
    public CanonicalType? Read(StoreTypeText text)
    {
        var type = _type;
        for (var i = 0; i < _slots.Length; i++)
        {
            if (text.Number(i) is not { } value)
            {
                return null;
            }

            type = _slots[i] == DisplayWidth ? type : Set(type, _slots[i], value);
        }

        return _slots.Length == 0 || CanonicalType.TryParse(type.ToString(), out _) ? type : null;
    }

    /// <summary>
    /// Whether this row holds a canonical type. It makes nothing: every column of a schema is asked about, several times.
    /// </summary>
    public bool Holds(CanonicalType type)
    {
        if (!IsAlike(type) || _when?.Invoke(type) == false)
        {
            return false;
        }

        var (takesLength, takesPrecision, takesScale) = (false, false, false);
        foreach (var slot in _slots)
        {
            if (Get(type, slot) is not { } value || (slot == _slots[0] && value > _max))
            {
                return false;
            }

            takesLength |= slot == "n";
            takesPrecision |= slot == "p";
            takesScale |= slot is not ("n" or "p");
        }

        return (takesLength || type.Length == _type.Length) && (takesPrecision || type.Precision == _type.Precision) &&
            (takesScale || type.Scale == _type.Scale);
    }

    /// <summary>The spelling of a canonical type; null where this row does not hold it.</summary>
    public string? Write(CanonicalType type)
    {
        if (!Holds(type))
        {
            return null;
        }

        var store = _store;
        foreach (var slot in _slots)
        {
            store = Replace(store, slot, Get(type, slot)!.Value.ToString(CultureInfo.InvariantCulture));
        }

        return store;
    }

    // All of a type but the three numbers that a letter can stand for.
    private bool IsAlike(CanonicalType type) =>
        type.Kind == _type.Kind && type.Facets == _type.Facets && type.Labels == _type.Labels && type.Element == _type.Element &&
        type.Native == _type.Native && type.Shape == _type.Shape;

    // The letter inside the parentheses only: `numeric(p,s)` has an `s` nowhere else, but `timestamp(p)` has two `p`.
    private static string Replace(string store, string slot, string value)
    {
        var at = store.IndexOf(slot, store.IndexOf('('), StringComparison.Ordinal);
        return store.Substring(0, at) + value + store.Substring(at + 1);
    }

    private static int? Get(CanonicalType type, string slot) => slot switch
    {
        "n" => type.Length,
        "p" => type.Precision,
        _ => type.Scale,
    };

    private static CanonicalType Set(CanonicalType type, string slot, int value) => slot switch
    {
        "n" => type with { Length = value },
        "p" => type with { Precision = value },
        _ => type with { Scale = value },
    };
}
