namespace Isomer.Schema;

/// <summary>
/// A portable expression: a default, a check, a generated column's formula, an index key or filter.
/// A tree of value-equal nodes; equal meaning in two engines' spellings parses to equal trees.
/// </summary>
public abstract record Expression
{
    private protected Expression()
    {
    }

    /// <summary>Whether any part is native text, so that no other engine can be given it.</summary>
    public virtual bool IsNative => Children.Any(c => c.IsNative);

    /// <summary>The operands, in order.</summary>
    public virtual IEnumerable<Expression> Children => [];
}
