-- How somebody was heard stays.
select platform.let_outlive('network.hearing');
