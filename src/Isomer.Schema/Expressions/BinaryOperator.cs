namespace Isomer.Schema;

/// <summary>Binary operators.</summary>
public enum BinaryOperator
{
    /// <summary><c>or</c></summary>
    Or,

    /// <summary><c>and</c></summary>
    And,

    /// <summary><c>=</c></summary>
    Equal,

    /// <summary><c>&lt;&gt;</c></summary>
    NotEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,

    /// <summary><c>is not distinct from</c>: NULL equals NULL.</summary>
    NotDistinct,

    /// <summary><c>is distinct from</c></summary>
    Distinct,

    /// <summary><c>||</c>, NULL if either is.</summary>
    Concat,

    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c>; between integers it truncates toward zero.</summary>
    Divide,

    /// <summary><c>%</c>, with the sign of the dividend.</summary>
    Modulo,
}
