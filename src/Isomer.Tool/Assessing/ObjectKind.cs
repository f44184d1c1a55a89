namespace Isomer.Tool.Assessing;

/// <summary>What a blueprint holds.</summary>
internal enum ObjectKind
{
    Table,
    Column,
    PrimaryKey,
    UniqueConstraint,
    Index,
    ForeignKey,
    Check,
    Trigger,
    Sequence,
    EnumType,
    Domain,
    View,
    Routine,

    /// <summary>What the canonical form has no word for.</summary>
    Other,
}
