-- Prices that were made known stay with their day.
select platform.let_outlive('prices.edition');
