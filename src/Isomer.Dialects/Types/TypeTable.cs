using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>An engine's types as rows: what it has, which other spellings it reads, and what stands in for what it lacks.</summary>
internal sealed class TypeTable
{
    private static readonly List<TypeFallback> s_noSteps = [];

    // A schema of any size asks for each of its columns several times.
    private readonly Dictionary<TypeKind, TypeRow[]> _native;
    private readonly TypeFallback[] _fallbacks;
    private readonly Dictionary<string, TypeRow> _byShape = new(StringComparer.Ordinal);

    /// <param name="native">Rows that hold both ways.</param>
    /// <param name="aliases">Rows for reading only: other spellings, and types that are never chosen for a new column.</param>
    /// <param name="fallbacks">For every kind that no native row holds, the kind that does.</param>
    public TypeTable(IEnumerable<TypeRow> native, IEnumerable<TypeRow> aliases, IEnumerable<TypeFallback> fallbacks)
    {
        var rows = native.ToList();
        (_native, _fallbacks) = (rows.GroupBy(r => r.Kind).ToDictionary(g => g.Key, g => g.ToArray()), [.. fallbacks]);
        foreach (var row in rows.Concat(aliases))
        {
            _byShape.Add(row.Shape, row);
        }
    }

    /// <summary>What stands in for the types that the engine lacks.</summary>
    public IReadOnlyList<TypeFallback> Fallbacks => _fallbacks;

    /// <summary>The canonical type of a spelling; null where no row has it.</summary>
    public CanonicalType? Read(string storeType)
    {
        var text = StoreTypeText.Parse(storeType);
        return _byShape.TryGetValue(text.Exact, out var row) || _byShape.TryGetValue(text.Shape, out row) ? row.Read(text) : null;
    }

    /// <summary>The spelling of a type that a native row holds; null where none does.</summary>
    public string? Write(CanonicalType type)
    {
        if (_native.TryGetValue(type.Kind, out var rows))
        {
            foreach (var row in rows)
            {
                if (row.Write(type) is { } store)
                {
                    return store;
                }
            }
        }

        return null;
    }

    /// <summary>The type itself where the engine has it, else what stands in for it.</summary>
    /// <param name="type">A type without the facets that this engine does not tell apart.</param>
    public TypeFit Fit(CanonicalType type)
    {
        List<TypeFallback>? steps = null;
        while (!IsHeld(type))
        {
            var step = Fallback(type);
            (steps ??= []).Add(step);
            type = step.To(type);
        }

        return new(type, steps ?? s_noSteps);
    }

    private bool IsHeld(CanonicalType type)
    {
        if (_native.TryGetValue(type.Kind, out var rows))
        {
            foreach (var row in rows)
            {
                if (row.Holds(type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private TypeFallback Fallback(CanonicalType type)
    {
        foreach (var fallback in _fallbacks)
        {
            if (fallback.Matches(type))
            {
                return fallback;
            }
        }

        throw new InvalidOperationException($"No row holds the type {type.Kind}.");
    }
}
