namespace Isomer.Schema;

/// <summary>How names are spelled at the destination.</summary>
public enum NamePolicy
{
    /// <summary>A name in the source's own folded form takes the destination's; any other stays as it is, quoted.</summary>
    Fold,

    /// <summary>Every name stays as it is.</summary>
    Preserve,

    /// <summary>Every name becomes <c>snake_case</c>.</summary>
    Snake,
}
