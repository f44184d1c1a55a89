namespace Isomer.Generator;

/// <summary>The names of the pipeline's steps, for whoever asks the driver what ran.</summary>
internal static class Steps
{
    /// <summary>The blueprints that the project names, with their text.</summary>
    public const string Files = "Isomer.Files";

    /// <summary>The mapping files, with their text.</summary>
    public const string Mappings = "Isomer.Mappings";

    /// <summary>The application's <c>Transform</c> methods.</summary>
    public const string Hooks = "Isomer.Hooks";

    /// <summary>What each blueprint means; no position in its file.</summary>
    public const string Blueprints = "Isomer.Blueprints";

    /// <summary>The findings, with their places.</summary>
    public const string Diagnostics = "Isomer.Diagnostics";

    /// <summary>The files of tables, hooks known.</summary>
    public const string Tables = "Isomer.Tables";

    /// <summary>What the blueprint's class says.</summary>
    public const string Definitions = "Isomer.Definitions";
}
