using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.MySql;

/// <summary>The scenarios whose feature MySQL lacks, and the anomalies that say so.</summary>
internal static class Missing
{
    public static readonly IReadOnlyDictionary<string, Code[]> Features = new Dictionary<string, Code[]>
    {
        [nameof(TypeScenarios.Stamps_of_rows)] = [Codes.StampFrozen],
        [nameof(TypeScenarios.Domains)] = [Codes.DomainFlattened],
        [nameof(ColumnScenarios.Checks_that_divide_decimals)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Checks_of_instants)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Defaults_of_instants)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Defaults_of_the_user)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Virtual_columns_over_numbered_ones)] = [Codes.GeneratedBecomesPlain],
        [nameof(ColumnScenarios.Identities_that_refuse_given_values)] = [Codes.IdentityOptionsLost],
        [nameof(ColumnScenarios.Identities_with_start_and_step)] = [Codes.IdentityOptionsLost],
        [nameof(ColumnScenarios.Two_identities_of_a_table)] = [Codes.SecondIdentityLost],
        [nameof(ColumnScenarios.Sequences)] = [Codes.SequenceLost],
        [nameof(ColumnScenarios.Sequences_of_other_schemas)] = [Codes.SequenceLost],
        [nameof(ColumnScenarios.Defaults_from_sequences)] = [Codes.ExpressionLost, Codes.SequenceLost],
        [nameof(KeyScenarios.Deferrable_foreign_keys)] = [Codes.DeferralLost],
        [nameof(KeyScenarios.Foreign_keys_that_are_null_as_a_whole)] = [Codes.MatchFullLost],
        [nameof(KeyScenarios.On_delete_set_default)] = [Codes.ReferenceActionLost],
        [nameof(KeyScenarios.On_update_set_default)] = [Codes.ReferenceActionLost],
        [nameof(KeyScenarios.On_delete_set_null_over_columns_that_take_none)] = [Codes.ReferenceActionLost],
        [nameof(KeyScenarios.Indexes_with_an_order_of_nulls)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Partial_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Unique_partial_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Indexes_with_included_columns)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Indexes_with_a_collation_of_their_own)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Indexes_that_ignore_case)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Hash_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Inverted_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Search_tree_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Block_range_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Operator_classes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Bitmap_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Indexes_over_documents)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Deferrable_keys)] = [Codes.DeferralLost],
        [nameof(KeyScenarios.Keys_in_which_nulls_collide)] = [Codes.NullsDistinct],
        [nameof(NameScenarios.Sequences_with_names_past_the_limit)] = [Codes.SequenceLost],
        [nameof(TableScenarios.Comments_on_sequences)] = [Codes.SequenceLost],
        [nameof(TableScenarios.Comments_on_enums)] = [Codes.CommentsLost],
        [nameof(TableScenarios.Comments_on_domains)] = [Codes.CommentsLost, Codes.DomainFlattened],
        [nameof(TableScenarios.Comments_on_views)] = [Codes.CommentsLost],
        [nameof(TableScenarios.Partitions_of_partitions)] = [Codes.PartitionsFlattened],
    };
}
