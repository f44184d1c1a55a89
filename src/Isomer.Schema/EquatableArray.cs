using System.Collections;

namespace Isomer.Schema;

/// <summary>An immutable list with value equality, so that records that hold one compare by content.</summary>
/// <typeparam name="T">The element type; its own equality decides.</typeparam>
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? _items;

    /// <summary>Takes the items of <paramref name="items"/>; the array itself is copied.</summary>
    public EquatableArray(IEnumerable<T> items) => _items = [.. items];

    private EquatableArray(T[] items) => _items = items;

    /// <summary>The list without items; equal to <c>default</c>.</summary>
    public static EquatableArray<T> Empty => default;

    /// <summary>How many items there are.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => Count == 0;

    /// <inheritdoc/>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>Wraps an array that the caller gives up.</summary>
    public static EquatableArray<T> Wrap(T[] items) => new(items);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < Count; i++)
        {
            if (!comparer.Equals(_items![i], other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in _items ?? [])
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>Whether an item equals <paramref name="item"/>.</summary>
    public bool Contains(T item) => _items is not null && Array.IndexOf(_items, item) >= 0;

    /// <summary>Goes through the items; <c>foreach</c> allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Equality by content.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Inequality by content.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => "[" + string.Join(", ", this) + "]";

    /// <summary>Goes through the items of a list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index = -1;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The item that it stands at.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next item; false past the last.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
